import type { LabelledText } from "./load-pages.ts";

/** The fold of each text: texts of one page share one; pages go round by their ids, which are hashes or shuffled numbers. */
export function foldPages(texts: readonly LabelledText[], folds: number): readonly number[] {
  const pages = [...new Set(texts.map((text) => text.page))].sort();
  const fold = new Map(pages.map((page, index) => [page, index % folds]));
  return texts.map((text) => fold.get(text.page) ?? 0);
}
