import type { FeatureRow } from "./line-features.ts";

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

/** Probability that each row is content, between 0 and 1. */
export function scoreRows(forest: Forest, rows: readonly FeatureRow[]): readonly number[] {
  return rows.map((row) => {
    const values = forest.features.map((name) => row[name] ?? 0);
    const sum = forest.trees.reduce((total, tree) => total + leafValue(tree, values), forest.bias);
    return 1 / (1 + Math.exp(-sum));
  });
}

function leafValue(tree: Forest["trees"][number], values: readonly number[]): number {
  let node = tree[0];
  while (node && node.length === 4) {
    const [feature = 0, threshold = 0, left = 0, right = 0] = node;
    node = tree[(values[feature] ?? 0) <= threshold ? left : right];
  }
  return node?.[0] ?? 0;
}
