import type { VerbGroup } from "./chunk.ts";
import type { Word } from "./word.ts";
import { STARTS_OBJECT } from "./word-neighbours.ts";

const BE = new Set([
  "be",
  "is",
  "are",
  "am",
  "was",
  "were",
  "been",
  "'s",
  "'re",
  "'m",
  "being",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "got",
]);
const HAVE = new Set(["have", "has", "had", "having", "'ve", "haven't", "hasn't", "hadn't"]);
/** "have to", "going to", "set to": the verb after them is the one that counts. */
const SEMI_MODAL =
  /^(?:have|has|had|going|set|due|poised|expected|scheduled|slated|supposed|able|unable|likely|unlikely|ready)$/;

/** The verb group that begins at a word, or null: "had to be waived", "to maintain", "will not have met". */
export function readVerbGroup(words: readonly Word[], from: number): VerbGroup | null {
  const first = words[from];
  if (!first) return null;
  if (first.class === "to" && !startsInfinitive(words, from)) return null;
  if (first.class !== "to" && first.class !== "modal" && first.class !== "auxiliary" && first.class !== "verb")
    return null;
  let head = -1;
  let index = from;
  for (; index < words.length; index++) {
    const word = words[index] as Word;
    if (word.class === "verb") {
      head = index;
      const semi =
        SEMI_MODAL.test(word.lower) && words[index + 1]?.class === "to" && startsInfinitive(words, index + 1);
      if (semi && !word.after.trim() && index > from) continue;
      break;
    }
    if (word.class === "auxiliary") head = index;
    else if (isInvertedSubject(words, from, index) || isTimeWithin(words, from, index)) continue;
    else if (word.class === "adjective" && SEMI_MODAL.test(word.lower) && words[index + 1]?.class === "to" && head >= 0)
      continue;
    else if (word.class === "to" && index > from && !(isSemiModal(words, index) && startsInfinitive(words, index)))
      break;
    else if (!["to", "modal", "adverb", "negative"].includes(word.class)) break;
    if (/[,;:–—()“”"]/u.test(word.after) && head >= 0 && words[index + 1]?.class !== "verb") break;
  }
  if (head < 0) return null;
  return describe(words, from, head);
}

/** "had now agreed", "has since left": a word of time between the auxiliary and its verb. */
function isTimeWithin(words: readonly Word[], from: number, index: number): boolean {
  const word = words[index] as Word;
  return (
    index > from &&
    /^(?:now|since|then|today|once|later|yet|soon)$/u.test(word.lower) &&
    !word.after.trim() &&
    words[index - 1]?.class === "auxiliary" &&
    words[index + 1]?.class === "verb" &&
    words[index + 1]?.form !== "base"
  );
}

/** "Nor was he received": a pronoun between the auxiliary and its verb. */
export function isInvertedSubject(words: readonly Word[], from: number, index: number): boolean {
  const first = words[from]?.class;
  const pronoun = words[index];
  if ((first !== "auxiliary" && first !== "modal") || index !== from + 1 || pronoun?.class !== "pronoun") return false;
  // "“… the popular will,” he said"
  if (words[from]?.after.trim()) return false;
  return words[index + 1]?.class === "verb" && !pronoun.after.trim();
}

function isSemiModal(words: readonly Word[], to: number): boolean {
  const before = words[to - 1];
  return before !== undefined && SEMI_MODAL.test(before.lower);
}

function startsInfinitive(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < Math.min(at + 4, words.length); index++) {
    const word = words[index] as Word;
    if (word.class === "verb") return word.form === "base";
    if (word.class === "auxiliary") return word.lower === "be" || word.lower === "have" || word.lower === "do";
    if (word.class !== "adverb" && word.class !== "negative") return false;
  }
  return false;
}

/** "They'd left", "she's won the vote", but "she's accused of theft": before a past form "'d" is "had", and "'s" is "has" where an object follows. */
function isContractedHave(helper: Word | undefined, { lemma }: Word, next: Word | undefined): boolean {
  if (helper?.lower === "'d") return true;
  return helper?.lower === "'s" && next !== undefined && STARTS_OBJECT.has(next.class) && !TAKES_TWO.test(lemma);
}

/** Verbs that keep an object in the passive: "he's elected president", "she's called a liar". */
const TAKES_TWO = /^(?:appoint|call|consider|deem|elect|label|name)$/;

function describe(words: readonly Word[], from: number, head: number): VerbGroup {
  const parts = words.slice(from, head + 1);
  const main = words[head] as Word;
  const helpers = parts.slice(0, -1);
  const lastAuxiliary = helpers.findLast((word) => word.class === "auxiliary");
  const headForm =
    main.form ?? (/ing$/.test(main.lower) ? "gerund" : /^(?:been)$/.test(main.lower) ? "participle" : "present");
  const pastLike = headForm === "past" || headForm === "participle";
  const had = pastLike && isContractedHave(lastAuxiliary ?? parts.at(-2), main, words[head + 1]);
  const first = parts[0] as Word;
  const finite = helpers.some(
    (word) =>
      word.class === "modal" ||
      (word.class === "auxiliary" && word.form !== "gerund" && !/^(?:be|been|being|having)$/.test(word.lower)),
  );
  return {
    kind: "verb",
    from,
    to: head + 1,
    head,
    form:
      first.class === "to"
        ? "infinitive"
        : finite
          ? "finite"
          : headForm === "gerund" || /^(?:being|having)$/.test(first.lower)
            ? "gerund"
            : headForm === "participle"
              ? "participle"
              : "finite",
    headForm,
    passive: pastLike && lastAuxiliary !== undefined && BE.has(lastAuxiliary.lower) && !had,
    negated: parts.some((word) => word.class === "negative" || /n['’]t$/.test(word.lower) || word.lower === "neither"),
    modal: (had ? undefined : parts.find((word) => word.class === "modal"))?.lower ?? null,
    perfect: (helpers.some((word) => HAVE.has(word.lower)) && pastLike) || had,
    progressive: headForm === "gerund" && lastAuxiliary !== undefined && BE.has(lastAuxiliary.lower),
  };
}
