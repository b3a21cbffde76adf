import type { Forest } from "../../packages/core/src/article/content/score-rows.ts";

export interface Sample {
  readonly row: readonly number[];
  readonly label: number;
  readonly weight: number;
  /** The text it is from: a tree sees all lines of a text or none. */
  readonly text: number;
}

export interface TrainOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Smallest sum of weights in a leaf. */
  readonly minWeight: number;
  readonly l2: number;
  /** Share of the texts and of the features that a tree sees, drawn anew for each. */
  readonly texts: number;
  readonly columns: number;
}

const BINS = 48;

/**
 * Gradient-boosted trees for log loss on binned features, grown leaf by leaf, as LightGBM does, each on a part of the
 * texts and of the features (Friedman 2002), drawn in an order that is the same every time.
 */
export function trainForest(features: readonly string[], samples: readonly Sample[], options: TrainOptions): Forest {
  const width = features.length;
  const edges = features.map((_, feature) => binEdges(samples, feature));
  const bins = new Uint8Array(samples.length * width);
  for (const [index, { row }] of samples.entries()) {
    for (let feature = 0; feature < width; feature++)
      bins[index * width + feature] = findBin(edges[feature] ?? [], row[feature] ?? 0);
  }
  const weight = samples.reduce((sum, sample) => sum + sample.weight, 0);
  const positive = samples.reduce((sum, sample) => sum + sample.weight * sample.label, 0);
  const bias = Math.log(positive / (weight - positive));
  const scores = new Float64Array(samples.length).fill(bias);
  const gradient = new Float64Array(samples.length);
  const hessian = new Float64Array(samples.length);
  const trees: number[][][] = [];
  const draw = createDraw();
  const texts = 1 + samples.reduce((last, { text }) => Math.max(last, text), 0);
  for (let round = 0; round < options.trees; round++) {
    const seen = Array.from({ length: texts }, () => draw() < options.texts);
    const columns = features.flatMap((_, feature) => (draw() < options.columns ? [feature] : []));
    for (const [index, sample] of samples.entries()) {
      const probability = 1 / (1 + Math.exp(-(scores[index] ?? 0)));
      gradient[index] = sample.weight * (probability - sample.label);
      hessian[index] = sample.weight * probability * (1 - probability);
    }
    const rows = Int32Array.from(samples.flatMap(({ text }, index) => (seen[text] ? [index] : [])));
    const tree = growTree({ bins, width, columns, gradient, hessian, edges, options }, rows);
    for (const [index, { row }] of samples.entries()) scores[index] = (scores[index] ?? 0) + walkTree(tree, row);
    trees.push(tree);
  }
  return { features, bias: round(bias), trees };
}

/** A sequence of numbers below one that looks random and is always the same (Numerical Recipes' generator). */
function createDraw(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function walkTree(tree: readonly (readonly number[])[], row: readonly number[]): number {
  let node = tree[0] ?? [0];
  while (node.length === 4) {
    const [feature = 0, edge = 0, left = 0, right = 0] = node;
    node = tree[(row[feature] ?? 0) <= edge ? left : right] ?? [0];
  }
  return node[0] ?? 0;
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}

function binEdges(samples: readonly Sample[], feature: number): number[] {
  const values = Float64Array.from(samples, (sample) => sample.row[feature] ?? 0).sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) edges.add(round(values[Math.floor((bin * values.length) / BINS)] ?? 0));
  return [...edges].sort((left, right) => left - right);
}

function findBin(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Growth {
  readonly bins: Uint8Array;
  readonly width: number;
  readonly columns: readonly number[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly edges: readonly (readonly number[])[];
  readonly options: TrainOptions;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly node: number;
  readonly value: number;
  readonly split: Split | null;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

function growTree(growth: Growth, seen: Int32Array): number[][] {
  const tree: number[][] = [[0]];
  const leaves: Leaf[] = [makeLeaf(growth, seen, 0)];
  while (leaves.length < growth.options.leaves) {
    const best = leaves.reduce(
      (top, leaf, index) => ((leaf.split?.gain ?? 0) > (leaves[top]?.split?.gain ?? 0) ? index : top),
      0,
    );
    const leaf = leaves[best];
    if (!leaf?.split) break;
    const { feature, bin } = leaf.split;
    const goesLeft = (index: number) => (growth.bins[index * growth.width + feature] ?? 0) <= bin;
    const [left, right] = [tree.length, tree.length + 1];
    tree[leaf.node] = [feature, growth.edges[feature]?.[bin] ?? 0, left, right];
    tree.push([0], [0]);
    leaves.splice(
      best,
      1,
      makeLeaf(growth, leaf.rows.filter(goesLeft), left),
      makeLeaf(
        growth,
        leaf.rows.filter((index) => !goesLeft(index)),
        right,
      ),
    );
  }
  for (const leaf of leaves) tree[leaf.node] = [leaf.value];
  return tree;
}

function makeLeaf(growth: Growth, rows: Int32Array, node: number): Leaf {
  const { gradient, hessian, width, columns, bins, edges, options } = growth;
  let [g, h] = [0, 0];
  for (const index of rows) {
    g += gradient[index] ?? 0;
    h += hessian[index] ?? 0;
  }
  const sums = new Float64Array(width * BINS * 2);
  for (const index of rows) {
    const [gi, hi] = [gradient[index] ?? 0, hessian[index] ?? 0];
    for (const feature of columns) {
      const place = (feature * BINS + (bins[index * width + feature] ?? 0)) * 2;
      sums[place] = (sums[place] ?? 0) + gi;
      sums[place + 1] = (sums[place + 1] ?? 0) + hi;
    }
  }
  const score = (gs: number, hs: number) => (gs * gs) / (hs + options.l2);
  let split: Split | null = null;
  for (const feature of columns) {
    let [gl, hl] = [0, 0];
    for (let bin = 0; bin < (edges[feature]?.length ?? 0); bin++) {
      gl += sums[(feature * BINS + bin) * 2] ?? 0;
      hl += sums[(feature * BINS + bin) * 2 + 1] ?? 0;
      if (hl < options.minWeight || h - hl < options.minWeight) continue;
      const gain = score(gl, hl) + score(g - gl, h - hl) - score(g, h);
      if (gain > (split?.gain ?? 1e-6)) split = { feature, bin, gain };
    }
  }
  return { rows, node, split, value: round((-options.rate * g) / (h + options.l2)) };
}
