import type { Article, DateInterval, Extraction } from "../../schema/index.ts";
import type { StatementWords } from "./read-statement.ts";

/** An article of the set as the merge works with it. */
export interface Source {
  readonly article: Article;
  readonly extraction: Extraction;
  /** The publication date, inferred where the article states none. */
  readonly publishedAt: DateInterval | null;
  /** What its statements say in words; none where it is out of scope. */
  readonly words: readonly StatementWords[];
}
