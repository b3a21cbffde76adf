import type { Clause, SentenceReading } from "../../clause/index.ts";
import type { Amount } from "../quantity-draft.ts";
import { amountPlace } from "./amount-place.ts";

/** An amount in its sentence: the first word of it, the word behind it, and what that begins. */
export interface Standing {
  readonly amount: Amount;
  readonly sentence: SentenceReading;
  readonly clause: Clause | undefined;
  readonly first: number;
  readonly next: number;
  readonly tail: string;
}

/** True for the level that something has: "to 9.25%", "was 54%". */
export function isLevel({ sentence, clause, first }: Standing): boolean {
  return amountPlace(sentence.words, clause, first) === "level";
}

/** Words of two parts of a label; either may be empty. */
export function joinWords(left: string, right: string): string {
  return [left, right].filter(Boolean).join(" ");
}
