import type { Chunk, NounPhrase, VerbGroup } from "./chunk.ts";
import type { Word } from "./word.ts";

/** A range of a sentence's words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A phrase with its preposition: "by Smith", "on May 3"; the range holds a whole list ("by A, B and C"). */
export interface Oblique extends WordRange {
  readonly preposition: string;
  /** True where it only dates. */
  readonly time: boolean;
}

/**
 * How a clause hangs in its sentence: `main` and `complement` ("said that he …") stand for themselves, `adverbial`
 * follows an opening word ("after …"), `relative` and `reduced` ("sanctions imposed by …") belong to a noun.
 */
export type ClauseKind = "main" | "complement" | "adverbial" | "relative" | "reduced" | "gerund" | "infinitive";

/** A verb with its parties. `from`..`to` is the clause without the clauses that follow it. */
export interface Clause extends WordRange {
  readonly index: number;
  readonly verb: VerbGroup;
  readonly lemma: string;
  readonly kind: ClauseKind;
  readonly subject: WordRange | null;
  /** True where the subject stands elsewhere: "Smith came and saw", "…, adding that". */
  readonly sharedSubject: boolean;
  /** Direct object last; a list is one range. */
  readonly objects: readonly WordRange[];
  readonly obliques: readonly Oblique[];
  /** Index of the clause it depends on or is coordinated with, null for none. */
  readonly parent: number | null;
  /** The word that opens it: "that", "after", "which", "and"; empty for none. */
  readonly opener: string;
  /** Word index at which the aside begins that it stands in ("Soto, | who denies it, | had paid"); null for none. */
  readonly aside: number | null;
}

/** A sentence read into words, phrases and clauses. */
export interface SentenceReading {
  readonly sentence: number;
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
}
