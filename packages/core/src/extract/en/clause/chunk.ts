import type { VerbForm } from "./word.ts";

/** A noun phrase without what follows its head: "the customary military honor guard". Indexes count words. */
export interface NounPhrase {
  readonly kind: "noun";
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** True where it only dates: "Tuesday", "last month". */
  readonly time: boolean;
}

/** A verb with its auxiliaries: "has not been waived". */
export interface VerbGroup {
  readonly kind: "verb";
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly headForm: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
}

export type LinkKind = "preposition" | "coordinator" | "subordinator" | "relative" | "comma" | "break" | "other";

/** A word, or a mark of punctuation, between phrases. For marks `from === to`. */
export interface Link {
  readonly kind: LinkKind;
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

export type Chunk = NounPhrase | VerbGroup | Link;
