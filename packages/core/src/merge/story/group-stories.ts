import { averageLink } from "../cluster/average-link.ts";
import { compareArticles } from "./compare-articles.ts";

/** Average similarity from which on groups of articles report one story; fitted on ECB+ train. */
const LEAST_SIMILARITY = 0.12;

/** Groups texts that report the same event: indices of the texts, one list a story. */
export function groupStories(texts: readonly string[]): number[][] {
  return averageLink(texts.length, compareArticles(texts), LEAST_SIMILARITY);
}
