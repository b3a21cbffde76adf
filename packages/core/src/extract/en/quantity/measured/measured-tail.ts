import type { Word } from "../../clause/index.ts";
import type { Amount } from "../quantity-draft.ts";

/** As many words behind an amount say what it is of: "hectares under cultivation". */
const TAIL_WORDS = 6;

/** "of cocaine", "in US security assistance", "to the US", "deployed along the frontier". */
export function tailOf(words: readonly Word[], from: number, amount: Amount): string {
  const first = words[from];
  if (!first || /[,;:.()—–"“”]/.test(words[from - 1]?.after ?? "")) return "";
  const start = first.class === "adverb" ? from + 1 : from;
  const opener = words[start];
  // "of what the world consumes" is a clause.
  if (/^(?:what|which|whom|those|these|them|that|it)$/.test(words[start + 1]?.lower ?? "")) return "";
  if (!opener || !opensTail(opener, words[start + 1])) return "";
  const taken: Word[] = [];
  for (let index = start; index < Math.min(words.length, start + TAIL_WORDS); index++) {
    const word = words[index] as Word;
    if (index > start && endsTail(word) && !joinsList(words, index) && !goesOn(taken, word)) break;
    taken.push(word);
    if (/[,;:.()—–]/.test(word.after)) break;
  }
  while (taken.length > 0 && dangling(taken.at(-1) as Word)) taken.pop();
  if (taken.at(-1)?.class === "coordinator") dropLastPhrase(taken);
  // "identified as", "known as" say what someone is called, not what was counted.
  if (opener.class === "verb" && words[start + taken.length]?.lower === "as") return "";
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
  if (
    !opener ||
    /[,;:.()—–"“”]/.test(words[from - 1]?.after ?? "") ||
    !/^(?:of|on|against|targeting)$/.test(opener.lower)
  )
    return [];
  const taken = [opener];
  for (const word of words.slice(from + 1, from + TAIL_WORDS)) {
    if (endsTail(word) && !joinsList(words, words.indexOf(word))) break;
    taken.push(word);
    if (/[,;:.()—–"“”]/.test(word.after)) break;
  }
  while (taken.length > 0 && dangling(taken.at(-1) as Word)) taken.pop();
  return taken;
}

/** "steel and aluminum imports": two nouns side by side. */
function joinsList(words: readonly Word[], at: number): boolean {
  const [before, word, after, behind] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  return (
    word?.lower === "and" &&
    before?.class === "noun" &&
    (after?.class === "noun" || (after?.class === "adjective" && behind?.class === "noun")) &&
    (behind === undefined || behind.class === "noun" || behind.class === "preposition" || after.after.trim() !== "")
  );
}

/** "in aid | for Ukraine", "removed | through substitution programmes": one phrase more says which. */
function goesOn(taken: readonly Word[], word: Word): boolean {
  const [opener, last] = [taken[0], taken.at(-1)];
  if (
    word.class !== "preposition" ||
    taken.length > 2 ||
    !/^(?:for|through|by|to|from|against|along|in)$/.test(word.lower)
  )
    return false;
  return opener?.class === "verb"
    ? taken.length === 1
    : opener?.lower === "in" && last?.class === "noun" && word.lower !== "in";
}

function opensTail(word: Word, next: Word | undefined): boolean {
  if (word.class === "to") return next?.class === "determiner" || next?.class === "name" || next?.class === "noun";
  if (word.class === "preposition")
    return /^(?:of|in|under|to|for|from|among|on|against|at|with|by|between|aboard|off|worth)$/.test(word.lower);
  return word.class === "verb" && word.form !== "gerund" && /(?:ed|en|wn)$/.test(word.lower) && word.lower !== "aged";
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

/** "of US exports | of consumer and": a list cut short goes as a whole. */
function dropLastPhrase(taken: Word[]): void {
  const link = taken.findLastIndex((word) => word.class === "preposition");
  taken.splice(link > 0 ? link : taken.length - 1);
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
