import { monthNumber } from "./month-names.ts";

/** A day found in text, with where it stood. */
export interface FoundDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const MONTH = "(\\p{L}{3,12})\\.?";
const YEAR = "((?:19|20)\\d{2})(?!\\d)";
const ISO = /(?<![\d/])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u;
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${MONTH}\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?:at\\s)?${YEAR}`, "u");
const DAY_FIRST = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|º|er|\\.)?[\\s-]{0,3}(?:de\\s|of\\s|d['’]|del\\s)?${MONTH},?[\\s-]{0,3}(?:de\\s|del\\s)?${YEAR}`,
  "u",
);
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/.-])/u;

/** `YYYY-MM-DD` when the parts make a day of the calendar. */
export function dayOf(year: number, month: number | null, day: number): string | null {
  if (month === null || month < 1 || month > 12 || day < 1 || year < 1900 || year > 2100) return null;
  const lengths = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (day > (lengths[month - 1] ?? 0)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The first complete day in a short text: "Feb. 3, 2026 5:30 pm ET", "3 de febrero de 2026", "2026-02-03T10:00Z", "03/02/2026". */
export function findDay(text: string, order: "day-first" | "month-first" = "month-first"): FoundDay | null {
  const found = [
    findIso(text),
    findNamed(text, MONTH_FIRST, 2, 1, 3),
    findNamed(text, DAY_FIRST, 1, 2, 3),
    findNumeric(text, order),
  ];
  return found.reduce((best, next) => (next && (!best || next.start < best.start) ? next : best), null);
}

function locate(match: RegExpMatchArray, day: string | null): FoundDay | null {
  return day === null ? null : { day, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
}

function findIso(text: string): FoundDay | null {
  const match = text.match(ISO);
  return match && locate(match, dayOf(Number(match[1]), Number(match[3]), Number(match[4])));
}

function findNamed(text: string, pattern: RegExp, day: number, month: number, year: number): FoundDay | null {
  const match = text.match(pattern);
  return match && locate(match, dayOf(Number(match[year]), monthNumber(match[month] ?? ""), Number(match[day])));
}

function findNumeric(text: string, order: "day-first" | "month-first"): FoundDay | null {
  const match = text.match(NUMERIC);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) < 100 ? 2000 + Number(match[4]) : Number(match[4]);
  // With dots the day stands first everywhere ("03.02.2026").
  const dayFirst = order === "day-first" || match[2] === "." || first > 12;
  return locate(match, dayFirst && second <= 12 ? dayOf(year, second, first) : dayOf(year, first, second));
}
