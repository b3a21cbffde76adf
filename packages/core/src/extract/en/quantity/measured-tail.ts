import type { Word } from "../clause/index.ts";
import type { Amount } from "./quantity-draft.ts";

/** As many words behind an amount say what it is of: "hectares under cultivation". */
const TAIL_WORDS = 6;

/** "of cocaine", "in US security assistance", "to the US", "deployed along the frontier". */
export function tailOf(words: readonly Word[], from: number, amount: Amount): string {
  const first = words[from];
  if (!first || /[,;:.()—–"“”]/.test(words[from - 1]?.after ?? "")) return "";
  const start = first.class === "adverb" ? from + 1 : from;
  const opener = words[start];
  if (!opener || !opensTail(opener, words[start + 1])) return "";
  const taken: Word[] = [];
  for (let index = start; index < Math.min(words.length, start + TAIL_WORDS); index++) {
    const word = words[index] as Word;
    if (index > start && endsTail(word)) break;
    taken.push(word);
    if (/[,;:.()—–]/.test(word.after)) break;
  }
  while (taken.length > 0 && dangling(taken.at(-1) as Word)) taken.pop();
  if (taken.length < 2 && opener.class === "preposition") return "";
  const bare = opener.lower === "of" || (opener.lower === "in" && amount.kind !== "count" && amount.kind !== "measure");
  const kept =
    opener.lower === "of" && (amount.kind === "count" || amount.kind === "measure")
      ? taken
      : bare
        ? taken.slice(1)
        : taken;
  if (kept.some((word) => word.class === "date" || /^(?:19|20)\d\d$/.test(word.text)) && !bare) return "";
  return kept.map((word) => word.text).join(" ");
}

/** The phrase that says what a noun is of or on: "on all imported steel" after "a 15% levy"; empty where none follows. */
export function phraseTail(words: readonly Word[], from: number): readonly Word[] {
  const opener = words[from];
  if (!opener || /[,;:.()—–"“”]/.test(words[from - 1]?.after ?? "") || !/^(?:of|on)$/.test(opener.lower)) return [];
  const taken = [opener];
  for (const word of words.slice(from + 1, from + TAIL_WORDS)) {
    if (endsTail(word)) break;
    taken.push(word);
    if (/[,;:.()—–"“”]/.test(word.after)) break;
  }
  while (taken.length > 0 && dangling(taken.at(-1) as Word)) taken.pop();
  return taken;
}

function opensTail(word: Word, next: Word | undefined): boolean {
  if (word.class === "to") return next?.class === "determiner" || next?.class === "name" || next?.class === "noun";
  if (word.class === "preposition")
    return /^(?:of|in|under|to|for|from|among|on|against|at|with|by|between|aboard|off|worth)$/.test(word.lower);
  return word.class === "verb" && word.form !== "gerund" && /(?:ed|en|wn)$/.test(word.lower);
}

function endsTail(word: Word): boolean {
  return (
    word.class === "verb" ||
    word.class === "pronoun" ||
    word.class === "auxiliary" ||
    word.class === "modal" ||
    word.class === "relative" ||
    word.class === "subordinator" ||
    word.class === "coordinator" ||
    word.class === "date" ||
    word.class === "number" ||
    word.class === "to" ||
    (word.class === "preposition" && word.lower !== "of")
  );
}

function dangling(word: Word): boolean {
  return (
    word.class === "determiner" ||
    word.class === "adjective" ||
    word.class === "preposition" ||
    word.class === "possessive" ||
    word.class === "adverb"
  );
}
