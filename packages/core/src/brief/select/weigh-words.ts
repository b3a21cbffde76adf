import type { DossierArticle } from "../../schema/index.ts";
import { contentWords } from "./content-words.ts";

/** Words of a headline say what the report is about. */
const TITLE_WEIGHT = 3;
/** A word in every sentence is no more telling than one in a handful. */
const MOST_COUNTED = 8;

/** How much each word is what the articles are about: the number of sentences that use it, more where a headline does. */
export function weighWords(articles: readonly DossierArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { body, sentences, title } of articles) {
    for (const { start, end } of sentences) {
      for (const word of contentWords(body.slice(start, end))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const word of contentWords(title ?? "")) counts.set(word, (counts.get(word) ?? 0) + TITLE_WEIGHT);
  }
  const most = MOST_COUNTED * articles.length;
  return new Map([...counts].map(([word, count]) => [word, Math.min(count, most)]));
}
