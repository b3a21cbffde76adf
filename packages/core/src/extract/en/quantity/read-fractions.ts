import { NUMBER_WORDS, readNumber } from "./number-words.ts";
import type { Amount } from "./quantity-draft.ts";

const VALUES: Readonly<Record<string, number>> = {
  half: 1 / 2,
  "one-half": 1 / 2,
  third: 1 / 3,
  "one-third": 1 / 3,
  "two-thirds": 2 / 3,
  quarter: 1 / 4,
  "one-quarter": 1 / 4,
  "three-quarters": 3 / 4,
  fifth: 1 / 5,
  "one-fifth": 1 / 5,
  "two-fifths": 2 / 5,
  "three-fifths": 3 / 5,
  "four-fifths": 4 / 5,
  tenth: 1 / 10,
};
const FRACTION =
  /(?<![\w-])(?:an? )?(half|(?:one|two|three|four)[- ](?:half|thirds?|quarters?|fifths?)|third|quarter|fifth|tenth)(?=,? of (?:the|its|all|those|their|his|her|these|\p{L}+s?\b))/giu;

const RATIO = new RegExp(
  `(?<![\\w.,-])(\\d|${NUMBER_WORDS}) (?:in|out of(?: every)?) (\\d{1,3}|${NUMBER_WORDS})(?![\\w-]| (?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\\b)(?= \\p{L})`,
  "giu",
);

/** "3 in 10 voters", "one out of three": a share. */
function findRatios(body: string): readonly Amount[] {
  return [...body.matchAll(RATIO)].flatMap((match) => {
    const [text, first = "", second = ""] = match;
    const [part, whole] = [readNumber(first), readNumber(second)];
    if (part === null || whole === null || whole < 2 || part >= whole) return [];
    return [share(match.index, text.length, Number((part / whole).toFixed(4)))];
  });
}

function share(start: number, length: number, value: number): Amount {
  return {
    start,
    end: start + length,
    value,
    high: null,
    unit: "part",
    kind: "percent",
    counted: "",
    rule: "en/quantity/fraction",
  };
}

/** "about half of the cuts", "two-thirds of voters": a share, as a part of one. */
export function findFractions(body: string): readonly Amount[] {
  const parts = [...body.matchAll(FRACTION)].flatMap((match) => {
    const [text, words = ""] = match;
    const value = VALUES[words.toLowerCase().replace(" ", "-")];
    const bare = /^(?:third|quarter|fifth|tenth)$/i.test(words) && !/^a /i.test(text);
    // "the first half of 2010", "the third of the month" are no shares.
    if (
      value === undefined ||
      bare ||
      /\b(?:first|second|latter|other|last)[- ]$/i.test(body.slice(Math.max(0, match.index - 8), match.index))
    )
      return [];
    return [share(match.index, text.length, value)];
  });
  return [...parts, ...findRatios(body)];
}
