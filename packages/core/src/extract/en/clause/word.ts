import type { Span } from "../../../schema/index.ts";

/** Word classes as coarse as the clause reader needs them. */
export type WordClass =
  | "noun"
  | "name"
  | "pronoun"
  | "possessive"
  | "determiner"
  | "adjective"
  | "adverb"
  | "number"
  | "date"
  | "verb"
  | "auxiliary"
  | "modal"
  | "preposition"
  | "coordinator"
  | "subordinator"
  | "relative"
  | "to"
  | "negative"
  | "other";

export type VerbForm = "base" | "present" | "past" | "gerund" | "participle";

/** One word of a sentence with its class; offsets count into the article's body. */
export interface Word extends Span {
  readonly text: string;
  /** Folded to lower case, with straight apostrophes. */
  readonly lower: string;
  readonly class: WordClass;
  /** Infinitive of a verb, singular of a noun. */
  readonly lemma: string;
  /** Set for verbs and auxiliaries. */
  readonly form: VerbForm | null;
  /** Punctuation and white space between this word and the next of its sentence. */
  readonly after: string;
  /** True for a name or noun in the genitive: "France's". */
  readonly genitive: boolean;
  /** Index of its first token in the tagged article. */
  readonly token: number;
}
