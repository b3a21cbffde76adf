import type { Span } from "../../../schema/index.ts";
import { expandBlanks, NUMBER_DIGITS, NUMBER_WORDS, readNumber } from "./number-words.ts";
import type { NumberMention } from "./quantity-draft.ts";

const MANY = "(?:tens|dozens|scores|hundreds|thousands) of (?:thousands|millions|billions)";
const NUMBER = `(?:${MANY}|${NUMBER_DIGITS}|${NUMBER_WORDS}|dozens|scores|hundreds|thousands|millions|billions|trillions)`;
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d_@/:]|[.,](?=\\S)|\\p{L}[-\\u2010\\u2011.,])(?:${expandBlanks(NUMBER)})(?!\\d|[.,]\\d)`,
  "giu",
);
const OPEN: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};
/** "+57 1 555 0100", "(202) 555-0143": runs of digits that are dialled. */
const PHONE = /(?<![\d,.])(?:\+\d{1,3}[ -]?)?(?:\(\d{2,4}\) ?|\d{2,4}[ -])\d{3,4}[ -]\d{3,4}(?![\d,])/g;

/** Every number of a text in digits or words, with its value: "36", "one", "40 billion". */
export function findNumbers(text: string): readonly NumberMention[] {
  const phones = [...text.matchAll(PHONE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found: NumberMention[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = openValue(match[0]) ?? readNumber(match[0]);
    if (value === null || phones.some((phone) => overlaps(phone, span))) continue;
    found.push({ ...span, value, high: null, digits: /^\d/.test(match[0]) });
  }
  return found;
}

/** True for "dozens", "thousands": more than one of the scale. */
export function isOpenNumber(words: string): boolean {
  return openValue(words) !== null;
}

/** "dozens" → 12, "tens of thousands" → 10,000: the least they can be. */
function openValue(words: string): number | null {
  const factors = words
    .toLowerCase()
    .split(/\s+of\s+/)
    .map((word) => OPEN[word]);
  return factors.reduce<number | null>(
    (product, factor) => (product === null || factor === undefined ? null : product * factor),
    1,
  );
}

function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
