import type { ContentModel } from "../../packages/core/src/article/content/score-lines.ts";
import { scoreRows } from "../../packages/core/src/article/content/score-rows.ts";
import { spreadScores } from "../../packages/core/src/article/content/spread-scores.ts";
import { foldPages } from "./fold-pages.ts";
import type { LabelledText } from "./load-pages.ts";
import { type Sample, trainForest } from "./train-forest.ts";
import { weighLines } from "./weigh-lines.ts";

/** Chosen by what they give on pages held out; larger trees and lighter leaves only learn the pages by heart. */
const OPTIONS = { trees: 160, leaves: 16, rate: 0.05, minWeight: 3, l2: 5, texts: 0.5, columns: 0.3 };
const FOLDS = 4;
const NONE = { names: [], rows: [] };

type Table = LabelledText["table"];

/**
 * Trains both passes. The second learns from first-pass scores of pages the first had not seen, as it will meet them.
 */
export function trainPasses(texts: readonly LabelledText[]): ContentModel {
  const weights = texts.map(weighLines);
  const samples = (tables: readonly Table[], wanted: (index: number) => boolean): Sample[] =>
    texts.flatMap(({ labels }, text) =>
      wanted(text)
        ? (tables[text]?.rows ?? []).map((row, line) => ({
            row,
            label: labels[line] ?? 0,
            weight: weights[text]?.[line] ?? 0,
            text,
          }))
        : [],
    );
  const names = (tables: readonly Table[]) => [...(tables[0]?.names ?? [])];
  const tables = texts.map((text) => text.table);
  const fold = foldPages(texts, FOLDS);
  const unseen: (readonly number[])[] = [];
  for (let held = 0; held < FOLDS; held++) {
    const forest = trainForest(
      names(tables),
      samples(tables, (text) => fold[text] !== held),
      OPTIONS,
    );
    for (const [text, of] of fold.entries()) if (of === held) unseen[text] = scoreRows(forest, tables[text] ?? NONE);
  }
  const spread = texts.map(({ lines, groups }, text) =>
    spreadScores(
      tables[text] ?? NONE,
      unseen[text] ?? [],
      lines.map((line) => line.length),
      groups,
    ),
  );
  const all = () => true;
  return {
    first: trainForest(names(tables), samples(tables, all), OPTIONS),
    second: trainForest(names(spread), samples(spread, all), OPTIONS),
  };
}
