import type { FeatureTable } from "./feature-table.ts";

/** A gradient-boosted forest of small trees, as the training script writes it. */
export interface Forest {
  readonly features: readonly string[];
  /** Log-odds before any tree has spoken. */
  readonly bias: number;
  /**
   * A tree is a flat list of nodes [feature, threshold, left, right] or leaves [value]; rows with a value up to the
   * threshold go left.
   */
  readonly trees: readonly (readonly (readonly number[])[])[];
}

/** The nodes of all trees in one array each, which is several times faster to walk than the lists. */
interface PackedForest {
  readonly roots: Int32Array;
  /** −1 marks a leaf, whose value stands in `numbers`. */
  readonly features: Int32Array;
  readonly numbers: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const packed = new WeakMap<Forest, PackedForest>();

/** Probability that each row is content, between 0 and 1. */
export function scoreRows(forest: Forest, { names, rows }: FeatureTable): readonly number[] {
  const known = packed.get(forest) ?? packForest(forest);
  packed.set(forest, known);
  const columns = Int32Array.from(forest.features, (name) => names.indexOf(name));
  return rows.map((row) => 1 / (1 + Math.exp(-sumLeaves(known, columns, row, forest.bias))));
}

function packForest({ trees }: Forest): PackedForest {
  const nodes = trees.flat();
  const starts: number[] = [];
  let start = 0;
  for (const tree of trees) {
    starts.push(start);
    start += tree.length;
  }
  const offsets = trees.flatMap((tree, index) => tree.map(() => starts[index] ?? 0));
  return {
    roots: Int32Array.from(starts),
    features: Int32Array.from(nodes, (node) => (node.length === 4 ? (node[0] ?? 0) : -1)),
    numbers: Float64Array.from(nodes, (node) => (node.length === 4 ? node[1] : node[0]) ?? 0),
    left: Int32Array.from(nodes, (node, index) => (node[2] ?? 0) + (offsets[index] ?? 0)),
    right: Int32Array.from(nodes, (node, index) => (node[3] ?? 0) + (offsets[index] ?? 0)),
  };
}

function sumLeaves(forest: PackedForest, columns: Int32Array, row: readonly number[], bias: number): number {
  const { roots, features, numbers, left, right } = forest;
  let sum = bias;
  for (const root of roots) {
    let node = root;
    for (let feature = features[node] ?? -1; feature >= 0; feature = features[node] ?? -1) {
      const value = row[columns[feature] ?? 0] ?? 0;
      node = (value <= (numbers[node] ?? 0) ? left[node] : right[node]) ?? 0;
    }
    sum += numbers[node] ?? 0;
  }
  return sum;
}
