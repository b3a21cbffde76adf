import { countryByAdjective, countryByName, countryByPeople } from "../../gazetteer/countries.ts";
import { firstNameGender } from "../../gazetteer/person-names.ts";
import {
  CALENDAR,
  COMPANY_SUFFIXES,
  DOCUMENT_HEADS,
  GROUP_WORDS,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
  SENTENCE_OPENERS,
} from "../lexicon/name-words.ts";
import { extendRun, isNamePart, isNumbered } from "./extend-run.ts";
import { keepsOpener } from "./keeps-opener.ts";
import { makeSpan, type NameSpan } from "./name-span.ts";
import type { CaseEvidence, NameSentence } from "./read-sentences.ts";
import type { Word } from "./word.ts";

/** Candidate names of one sentence in ordinary style: "Colombian" + "Gustavo Petro", "Office on Drugs and Crime". */
export function findNames(sentence: NameSentence, body: string, evidence: CaseEvidence): NameSpan[] {
  const { words, titles } = sentence;
  const blocked = (at: number) => titles.some((title) => title.from <= at && at < title.to);
  const spans: NameSpan[] = [];
  const push = (from: number, to: number, adjective = false) => {
    const span = makeSpan(sentence, from, to, body, adjective);
    if (span) spans.push(span);
  };
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (
      !word ||
      blocked(at) ||
      !isNamePart(word) ||
      isNumbered(words, at) ||
      /^(?:i|mr|mrs|ms|dr)$/u.test(word.key) ||
      isLoneLetter(words, at)
    ) {
      at += 1;
      continue;
    }
    const to = extendRun(words, at, blocked);
    let from = at;
    while (from < to && words[from]?.opener && !keepsOpener(words[from] as Word, words.slice(from + 1, to), evidence))
      from += 1;
    while (from < to && dropsFirst(words[from] as Word)) from += 1;
    for (const [start, end] of splitHyphens(words, from, to, evidence))
      for (const [first, last] of splitBearer(words, start, end)) splitAdjective(words, first, last, push);
    at = Math.max(to, at + 1);
  }
  return spans;
}

/** A single letter, no initial of a name. */
const isLoneLetter = (words: readonly Word[], at: number) =>
  /^\p{L}$/u.test(words[at]?.text ?? "") && !(words[at]?.gap === "space" && words[at + 1]?.capital);

/** A connector left at the front, a "The", a calendar word. */
const dropsFirst = (word: Word) =>
  !word.capital ||
  /^(?:the|a|an|and|of|i)$/u.test(word.key) ||
  (CALENDAR.has(word.key) && word.gap !== "space") ||
  (!word.possessive && SENTENCE_OPENERS.has(word.key));

const HYPHEN_PREFIX =
  /^(?:trans|anglo|afro|sino|pan|inter|euro|post|pre|non|anti|pro|ex|mid|cross|indo|ibero|russo|judeo)$/u;

/** "Trump-Petro" are two names, "García-Peña" is one: parts that stand alone elsewhere, or are countries, are names. */
function splitHyphens(words: readonly Word[], from: number, to: number, evidence: CaseEvidence): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at < to - 1; at += 1) {
    if (words[at]?.gap !== "hyphen" || HYPHEN_PREFIX.test(words[at]?.key ?? "")) continue;
    const pair = [words[at]?.key ?? "", words[at + 1]?.key ?? ""];
    const separate = (key: string) =>
      (countryByName(key) ?? countryByAdjective(key)) !== undefined || (evidence.capital.get(key) ?? 0) > 1;
    if (!pair.some(separate) && pair.every((key) => !countryByAdjective(key))) continue;
    parts.push([start, at + 1]);
    start = at + 1;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

/** Sets a body or group apart from the person named right after it: "Refugee Council | Enver Solomon". */
function splitBearer(words: readonly Word[], from: number, to: number): [number, number][] {
  for (let at = from + 1; at < to - 1; at += 1) {
    const [before, first, second] = [words[at - 1], words[at], words[at + 1]];
    if (!before || !first || !second || first.common || second.common || !second.capital) continue;
    if (firstNameGender(first.key) === undefined || ORGANIZATION_HEADS.has(words[to - 1]?.key ?? "")) continue;
    const body =
      words.slice(from, at).some(({ key }) => ORGANIZATION_HEADS.has(key)) || COMPANY_SUFFIXES.has(before.key);
    if (body || GROUP_WORDS.has(before.key) || (at === from + 1 && /(?:ist|ian)$/u.test(before.key)))
      return [
        [from, at],
        [at, to],
      ];
  }
  return [[from, to]];
}

/** Sets a leading nationality apart unless it belongs to the name of a body: "Colombian | Gustavo Petro", "Indonesian Navy". */
function splitAdjective(
  words: readonly Word[],
  from: number,
  to: number,
  push: (from: number, to: number, adjective?: boolean) => void,
): void {
  const joined = (length: number) =>
    words
      .slice(from, from + length)
      .map((word) => word.text)
      .join(" ");
  for (const length of [3, 2, 1]) {
    if (from + length > to) continue;
    const text = joined(length);
    const isAdjective = countryByAdjective(text) !== undefined || countryByPeople(text) !== undefined;
    const isName = countryByName(text) !== undefined;
    if (from + length === to) {
      if (isAdjective || isName) {
        push(from, to, isAdjective && !isName);
        return;
      }
      continue;
    }
    const rest = words.slice(from + length, to);
    const leadsPerson = isName && rest.length > 1 && firstNameGender(rest[0]?.key ?? "") !== undefined;
    if (!leadsPerson && (!isAdjective || keepsAdjective(rest))) continue;
    push(from, from + length, !isName);
    splitAdjective(words, from + length, to, push);
    return;
  }
  push(from, to);
}

function keepsAdjective(rest: readonly Word[]): boolean {
  if (firstNameGender(rest[0]?.key ?? "") && rest.length > 1) return false;
  return (
    rest.some(
      (word) =>
        ORGANIZATION_HEADS.has(word.key) ||
        PLACE_HEADS.has(word.key) ||
        DOCUMENT_HEADS.has(word.key) ||
        OTHER_HEADS.has(word.key),
    ) || rest.every((word) => word.common)
  );
}
