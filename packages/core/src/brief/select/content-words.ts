import { foldedWords } from "../../text/index.ts";

const FUNCTION_WORDS = new Set(
  "a an and are as at be been but by for from had has have he her his in into is it its mr of on or s said that the their they this to u was were which while who will with would".split(
    " ",
  ),
);

/** The words of a text that say what it is about. */
export function contentWords(text: string): Set<string> {
  return new Set(foldedWords(text).filter((word) => !FUNCTION_WORDS.has(word)));
}

/** How much of the shorter text's words the other shares, 0 … 1. */
export function wordOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const smaller = Math.min(left.size, right.size);
  if (smaller === 0) return 0;
  return [...left].filter((word) => right.has(word)).length / smaller;
}
