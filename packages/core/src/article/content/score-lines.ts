import type { FeatureTable } from "./feature-table.ts";
import { type Forest, scoreRows } from "./score-rows.ts";
import { spreadScores } from "./spread-scores.ts";

/** Two passes: the first sees each line, the second also what the first said about its neighbours. */
export interface ContentModel {
  readonly first: Forest;
  readonly second: Forest;
}

/** Probability of each line to belong to the article. */
export function scoreLines(
  model: ContentModel,
  table: FeatureTable,
  lengths: readonly number[],
  groups: readonly (string | number)[],
): readonly number[] {
  return scoreRows(model.second, spreadScores(table, scoreRows(model.first, table), lengths, groups));
}
