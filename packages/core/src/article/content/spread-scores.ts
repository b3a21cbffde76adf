import { type FeatureTable, layTable } from "./feature-table.ts";

/**
 * Rows of the second pass: those of the first, with the scores of the neighbours by distance, the share of accepted
 * text before and after, and the mean score of the lines that share a container (`groups`).
 */
export function spreadScores(
  table: FeatureTable,
  scores: readonly number[],
  lengths: readonly number[],
  groups: readonly (string | number)[],
): FeatureTable {
  const at = (index: number) => scores[index] ?? 0;
  const weights = lengths.map((length) => Math.sqrt(length));
  const accepted = scores.map((score, index) => (score > 0.5 ? (lengths[index] ?? 0) : 0));
  const total = accepted.reduce((sum, length) => sum + length, 0) || 1;
  const byGroup = meanByGroup(scores, weights, groups);
  const before = [0];
  for (const length of accepted) before.push((before.at(-1) ?? 0) + length);
  const spread = layTable(scores.length, [
    (index) => ({
      score: at(index),
      scoreBefore1: at(index - 1),
      scoreBefore2: at(index - 2),
      scoreBefore3: at(index - 3),
      scoreAfter1: at(index + 1),
      scoreAfter2: at(index + 2),
      scoreAfter3: at(index + 3),
      mean3: meanAround(scores, weights, index, 3),
      mean8: meanAround(scores, weights, index, 8),
      mean20: meanAround(scores, weights, index, 20),
      acceptedBefore: (before[index] ?? 0) / total,
      acceptedAfter: (total - (before[index + 1] ?? 0)) / total,
      group: byGroup.get(groups[index] ?? "") ?? 0,
    }),
  ]);
  return {
    names: [...table.names, ...spread.names],
    rows: table.rows.map((row, index) => [...row, ...(spread.rows[index] ?? [])]),
  };
}

function meanAround(scores: readonly number[], weights: readonly number[], index: number, reach: number): number {
  let [sum, weight] = [0, 0];
  for (let near = Math.max(0, index - reach); near <= Math.min(scores.length - 1, index + reach); near++) {
    if (near === index) continue;
    sum += (scores[near] ?? 0) * (weights[near] ?? 0);
    weight += weights[near] ?? 0;
  }
  return weight === 0 ? 0 : sum / weight;
}

function meanByGroup(scores: readonly number[], weights: readonly number[], groups: readonly (string | number)[]) {
  const sums = new Map<string | number, { sum: number; weight: number }>();
  for (const [index, group] of groups.entries()) {
    const entry = sums.get(group) ?? { sum: 0, weight: 0 };
    entry.sum += (scores[index] ?? 0) * (weights[index] ?? 0);
    entry.weight += weights[index] ?? 0;
    sums.set(group, entry);
  }
  return new Map([...sums].map(([group, { sum, weight }]) => [group, weight === 0 ? 0 : sum / weight]));
}
