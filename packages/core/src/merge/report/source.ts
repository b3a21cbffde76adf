import type { Article, DateInterval, Extraction } from "../../schema/index.ts";

/** An article of the set as the merge works with it. */
export interface Source {
  readonly article: Article;
  readonly extraction: Extraction;
  /** The publication date, inferred where the article states none. */
  readonly publishedAt: DateInterval | null;
}
