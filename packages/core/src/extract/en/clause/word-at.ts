import type { SentenceReading } from "./clause.ts";

/** Index of the first word that starts at or after an offset; the number of words where none does. */
export function wordFrom(sentence: SentenceReading, offset: number): number {
  const found = sentence.words.findIndex((word) => word.start >= offset);
  return found < 0 ? sentence.words.length : found;
}
