import type { TimePart } from "../../../../schema/index.ts";
import { monthsPeriod, seasonPeriod } from "../../../../time/index.ts";
import { monthNumber, ordinalNumber, seasonOf, timePattern } from "../lexicon.ts";
import { intervalDate, partialDate, shiftDate, type TimeDraft, type TimeParser } from "../time-draft.ts";
import type { TimeGroups } from "../time-groups.ts";
import { partNamed } from "./month.ts";

/** "of 2009", "of last year", "of this year": which year a piece of it belongs to. */
const OF_YEAR =
  "(?:,?(?: of| in)? ?(?:(?<year>{YEAR})|(?:the )?(?<which>last|next|this|previous|following|same|current|coming)(?: fiscal| financial| calendar)? year|(?<the>the year)))?";

/** Year named by `OF_YEAR`, or how many years from the anchor. */
export function yearOf(groups: TimeGroups): { year?: number; yearShift?: number } {
  if (groups.year) return { year: Number(groups.year) };
  if (groups.the) return { yearShift: 0 };
  const which = groups.which?.toLowerCase();
  if (which === undefined) return {};
  if (which === "last" || which === "previous") return { yearShift: -1 };
  return { yearShift: which === "next" || which === "following" || which === "coming" ? 1 : 0 };
}

/** "the third quarter of 2009", "Q3 2009", "third-quarter". */
export const quarter: TimeParser = {
  rule: "quarter",
  pattern: timePattern(
    `(?:the )?(?:(?:fiscal |financial )?(?<ordinal>first|second|third|fourth|final|last|1st|2nd|3rd|4th)(?: fiscal| financial)?[- ]quarter|Q(?<number>[1-4]))(?!{H}| ?final)${OF_YEAR}`,
  ),
  read: ({ groups, before, after }) => {
    if (
      /^(?: of (?:a|the) (?:century|game|match)| mile)/i.test(after) ||
      (/\bin the $/i.test(before) && /^ of play/.test(after))
    )
      return null;
    const named = groups.number ? Number(groups.number) : ordinalNumber(groups.ordinal ?? "");
    const number = named < 0 ? 4 : named;
    const { year, yearShift } = yearOf(groups);
    if (groups.ordinal?.toLowerCase() === "last" && year === undefined && yearShift === undefined)
      return shiftDate(-1, "quarter");
    if (year !== undefined) return intervalDate(monthsPeriod(year, 3 * number - 2, 3));
    return partialDate({ quarter: number, ...shiftOf(yearShift) });
  },
};

/** "the first half of 2010", "the second half of the year". */
export const halfYear: TimeParser = {
  rule: "half-year",
  pattern: timePattern(`(?:the )?(?<ordinal>first|second|latter)[- ]half(?= of|${"[- ]year"})(?:[- ]year)?${OF_YEAR}`),
  read: ({ groups }) => {
    const half = groups.ordinal?.toLowerCase() === "first" ? 1 : 2;
    const { year, yearShift } = yearOf(groups);
    if (year !== undefined) return intervalDate(monthsPeriod(year, 6 * half - 5, 6));
    return yearShift === undefined ? null : partialDate({ half, yearShift });
  },
};

/** "last summer", "the spring of 2009", "winter 2010". */
export const season: TimeParser = {
  rule: "season",
  pattern: timePattern(
    `(?:the )?(?:(?<part>{PART})[- ](?:the )?)?(?:(?<rel>last|next|this(?: past| coming)?|past|coming) )?(?<season>{SEASON})${OF_YEAR}`,
  ),
  read: ({ groups, before, text }) => {
    const name = seasonOf(groups.season ?? "");
    const { year, yearShift } = yearOf(groups);
    const part = partNamed(groups.part);
    if (year !== undefined) return intervalDate(seasonPeriod(year, name));
    const direction = relation(groups.rel);
    // "fall" and "spring" are verbs and "Fall" a name; alone they need "in the …" before them.
    const alone = direction === undefined && yearShift === undefined && !part;
    if (
      alone &&
      !/\b(?:in|by|since|until|during|before|after|for|every|each)(?: the)? $/i.test(
        `${before}${/^the /i.test(text) ? "the " : ""}`,
      )
    )
      return null;
    return partialDate({
      season: name,
      ...shiftOf(yearShift),
      ...partOption(part),
      ...(direction ? { direction } : {}),
    });
  },
};

function relation(which: string | undefined): "before" | "after" | "past" | "future" | "nearest" | undefined {
  if (!which) return undefined;
  if (/last/i.test(which)) return "before";
  if (/past/i.test(which)) return "past";
  if (/coming/i.test(which)) return "future";
  return /next/i.test(which) ? "after" : "nearest";
}

/** "October of next year", "early in March last year". */
export const monthOfYear: TimeParser = {
  rule: "month-of-year",
  pattern: timePattern(
    "(?:(?<part>{PART})[- ](?:in )?)?(?<month>{MONTH})(?: of| in)? (?:the )?(?<which>last|next|this|previous|following|same) year",
  ),
  read: ({ groups }) => {
    const part = partNamed(groups.part);
    return partialDate({
      month: monthNumber(groups.month ?? ""),
      ...shiftOf(yearOf(groups).yearShift),
      ...partOption(part),
    });
  },
};

/** "the last week of March", "the first week in June 2024". */
export const weekOfMonth: TimeParser = {
  rule: "week-of-month",
  pattern: timePattern("(?:the )?(?<ordinal>first|second|third|fourth|final|last) week (?:of|in) (?<month>{MONTH})"),
  read: ({ groups }): TimeDraft => ({
    ...partialDate({ month: monthNumber(groups.month ?? ""), week: ordinalNumber(groups.ordinal ?? "") }),
    timex: "XXXX-WXX",
  }),
};

function shiftOf(yearShift: number | undefined): { yearShift?: number } {
  return yearShift === undefined ? {} : { yearShift };
}

function partOption(part: TimePart | undefined): { part?: TimePart } {
  return part ? { part } : {};
}
