import { CALENDAR, SENTENCE_OPENERS } from "../lexicon/name-words.ts";
import { extendRun, isNamePart, isNumbered } from "./extend-run.ts";
import { keepsOpener } from "./keeps-opener.ts";
import { makeSpan, type NameSpan } from "./name-span.ts";
import type { CaseEvidence, NameSentence } from "./read-sentences.ts";
import { splitRun } from "./split-run.ts";
import type { Word } from "./word.ts";

/** Candidate names of one sentence in ordinary style: "Colombian" + "Juan Mora", "Office on Drugs and Crime". */
export function findNames(sentence: NameSentence, body: string, evidence: CaseEvidence): NameSpan[] {
  const { words, titles } = sentence;
  const blocked = (at: number) => titles.some((title) => title.from <= at && at < title.to);
  const spans: NameSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (
      !word ||
      blocked(at) ||
      !isNamePart(word) ||
      isNumbered(words, at) ||
      /^(?:i|mr|mrs|ms|dr)$/u.test(word.key) ||
      isLoneLetter(words, at) ||
      /^[RDI]-\p{Lu}/u.test(word.text)
    ) {
      at += 1;
      continue;
    }
    const to = extendRun(words, at, blocked);
    let from = at;
    while (
      from < to &&
      words[from]?.opener &&
      !keepsOpener(words[from] as Word, words.slice(from + 1, to), words[to], evidence)
    )
      from += 1;
    while (from < to && dropsFirst(words[from] as Word)) from += 1;
    for (const part of splitRun(words, from, to, evidence)) {
      const span = makeSpan(sentence, part.from, part.to, body, part.adjective);
      if (span && !isOfRelative(words, part.from)) spans.push(span);
    }
    at = Math.max(to, at + 1);
  }
  return spans;
}

/** "The younger Mora" is not who is known as Mora. */
const isOfRelative = (words: readonly Word[], from: number) =>
  /^(?:younger|elder|older)$/u.test(words[from - 1]?.key ?? "") && words[from - 1]?.gap === "space";

/** A single letter, no initial of a name, or the letters behind a time of day. */
const isLoneLetter = (words: readonly Word[], at: number) =>
  (/^[AP]M$/u.test(words[at]?.text ?? "") && /\d$/u.test(words[at - 1]?.text ?? "")) ||
  (/^\p{L}$/u.test(words[at]?.text ?? "") && !(words[at]?.gap === "space" && words[at + 1]?.capital));

/** A connector left at the front, a "The", a calendar word. */
const dropsFirst = (word: Word) =>
  !word.capital ||
  /^(?:the|a|an|and|of|i)$/u.test(word.key) ||
  (CALENDAR.has(word.key) && word.gap !== "space") ||
  (!word.possessive && SENTENCE_OPENERS.has(word.key));
