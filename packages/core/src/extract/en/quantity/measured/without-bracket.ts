import type { Word } from "../../clause/index.ts";

/** A conversion in brackets is at most so many words long: "(£550 million)". */
const LONGEST = 4;

/** The words from `from` on, past a bracket that opens there: "in aid" of "$740m (£550m) in aid". */
export function withoutBracket(words: readonly Word[], from: number): { words: readonly Word[]; from: number } {
  const opener = words[from - 1];
  if (!opener?.after.includes("(")) return { words, from };
  const close = words.findIndex((word, index) => index >= from && word.after.includes(")"));
  if (close < 0 || close - from >= LONGEST || !/^\)\s*$/.test(words[close]?.after ?? "")) return { words, from };
  return { words: [...words.slice(0, from - 1), { ...opener, after: " " }, ...words.slice(close + 1)], from };
}
