import type { Word } from "../../clause/index.ts";
import { boundStart } from "./amount-place.ts";
import { phraseTail } from "./measured-tail.ts";

/** "a $40 billion contract", "a 45% drop": the noun that the amount stands before. */
export function nounBehind(words: readonly Word[], from: number): string {
  if (from < 0 || /[,;:.()—–]/.test(words[from - 1]?.after ?? "")) return "";
  const taken: Word[] = [];
  for (const word of words.slice(from, from + 5)) {
    if (word.class !== "noun" && word.class !== "name" && word.class !== "adjective") break;
    taken.push(word);
    if (word.after.trim()) break;
  }
  const dates = /^(?:last|next|this|each|every|late|early)$/.test(taken[0]?.lower ?? "");
  if (dates || !taken.some((word) => word.class === "noun")) return "";
  return [...taken, ...phraseTail(words, from + taken.length)].map((word) => word.text).join(" ");
}

/** "a loss of $381 million", "the loan of €200 million": the noun before the "of" or "worth" that governs the amount. */
export function nounBefore(words: readonly Word[], first: number): string {
  const of = boundStart(words, first) - 1;
  if (words[of]?.lower !== "of" && words[of]?.lower !== "worth") return "";
  const noun = words[of - 1];
  const before = words[of - 2];
  if (noun?.class !== "noun") return "";
  return before?.class === "adjective" || before?.class === "noun" ? `${before.text} ${noun.text}` : noun.text;
}
