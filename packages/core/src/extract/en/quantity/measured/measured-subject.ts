import type { Clause, Word, WordRange } from "../../clause/index.ts";

const PAUSE = /[,;:()—–"“”]/u;
/** So many words may stand between the head of a subject and its verb. */
const SUBJECT_TAIL = 8;
const VERBAL: ReadonlySet<Word["class"]> = new Set(["verb", "auxiliary", "modal"]);

/** The subject of an amount's clause: "trade between the two countries" for "Trade between the two countries was worth …". */
export function subjectOf(words: readonly Word[], clause: Clause | undefined, first: number): string {
  const range = clause?.subject ?? null;
  if (!range || (range.from <= first && first < range.to)) return "";
  const named = words.slice(range.from, subjectEnd(words, range));
  if (named.some((word) => word.class === "pronoun")) return "";
  return named
    .map((word, index) => (range.from + index === 0 ? withoutCapital(word) : word.text))
    .filter((text) => !AMOUNT.test(text))
    .join(" ");
}

/** Another amount in the subject is measured by itself: "the 2,200-kilometre border", "25% tariffs". */
const AMOUNT = /^[\p{Sc}\d]|^%$/u;

/** What stands between a subject and its verb belongs to it. */
function subjectEnd(words: readonly Word[], { to }: WordRange): number {
  const link = words[to]?.class;
  if (PAUSE.test(words[to - 1]?.after ?? "") || (link !== "preposition" && link !== "to")) return to;
  const verb = words.findIndex((word, index) => index > to && VERBAL.has(word.class));
  const between = words.slice(to, verb);
  const plain = between.every((word) => word.class !== "date" && !PAUSE.test(word.after));
  return verb > 0 && between.length <= SUBJECT_TAIL && plain ? verb : to;
}

/** A capital that only opens the sentence. */
export function withoutCapital({ text, class: wordClass }: Word): string {
  return wordClass !== "name" && /^\p{Lu}\p{Ll}*(?:-\p{Ll}+)*$/u.test(text) ? text.toLowerCase() : text;
}
