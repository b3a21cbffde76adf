import type { Article } from "../../../schema/index.ts";

/**
 * A word of the body without the punctuation around it: `body.slice(start, end) === text`. Hyphenated words are several
 * tokens ("well", "known"), a possessive or a contraction is one ("Mora's", "didn't").
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text in ordinary case where the article is all capitals: "MORA" → "Mora"; else the same as `text`. */
  readonly cased: string;
  /** Lower case, with straight apostrophes and plain hyphens; a possessive keeps its "'s". */
  readonly lower: string;
  /** Tags of compromise: "ProperNoun", "Verb", "PastTense", "Pronoun", "Possessive", "Negative" … */
  readonly tags: ReadonlySet<string>;
  /** Infinitive of a verb, singular of a plural noun, else absent: "met" → "meet". */
  readonly lemma?: string;
  /** The word hidden in a contraction: "not" in "didn't", "has" or "is" in "he's". */
  readonly contracted?: string;
  /** Everything between this token and its neighbours: blanks, punctuation, quote marks. */
  readonly before: string;
  readonly after: string;
  /** Index into `article.sentences`. */
  readonly sentence: number;
  /** Index into `tokens` of the tagged article. */
  readonly index: number;
}

/** The words of an article. `sentences[i]` holds the tokens of `article.sentences[i]`. */
export interface TaggedArticle {
  readonly article: Article;
  /** The body with all-capital sentences in ordinary case, at the same offsets. */
  readonly cased: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly Token[])[];
}
