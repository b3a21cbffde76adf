import { calendarDay, dayPeriod, isCalendarDay } from "../../../../time/index.ts";
import { monthNumber, timePattern, weekdayNumber } from "../lexicon.ts";
import { intervalDate, partialDate, type TimeDraft, type TimeMatch, type TimeParser } from "../time-draft.ts";
import { yearOf } from "./period.ts";

const LEAD = "(?:(?<weekday>{WEEKDAY}|{WEEKDAY_SHORT}),? (?:the )?)?";

/** "February 3, 2026", "Tuesday, Feb. 3", "FEB 13". */
export const monthDay: TimeParser = {
  rule: "month-day",
  pattern: timePattern(
    `(?:(?<rel>next|last|this) )?${LEAD}(?<month>{MONTH}) (?:the )?(?<day>{NTH}|{DAY})(?![\\d%,.]*\\d)(?:(?:,| of|, in)? (?<year>{YEAR})(?! (?:people|jobs|troops))| (?:of )?(?<which>last|this|next) year)?`,
  ),
  read: readDate,
};

/** "3 February 2026", "the 3rd of February", "13 FEB". */
export const dayMonth: TimeParser = {
  rule: "day-month",
  pattern: timePattern(
    `${LEAD}(?:the )?(?<day>{NTH}|{DAY})(?: of|{H})? ?(?<month>{MONTH})(?:,? (?<year>{YEAR})|{H}(?<year2>{YEAR}))?`,
  ),
  read: (match) => (/[\d$€£][.,]?$/.test(match.before.trimEnd()) && !/\d{4}/.test(match.text) ? null : readDate(match)),
};

const RELATION: Readonly<Record<string, "before" | "after">> = { last: "before", next: "after" };

function readDate({ groups, text }: TimeMatch): TimeDraft | null {
  if (/^\d+ ?(?:march|may)$/.test(text)) return null;
  const month = monthNumber(groups.month ?? "");
  const day = Number.parseInt(groups.day ?? "", 10);
  const year = groups.year ?? groups.year2;
  if (!isCalendarDay(Number(year ?? 2024), month, day)) return null;
  if (year) return intervalDate(dayPeriod(calendarDay(Number(year), month, day)));
  if (groups.which) return partialDate({ month, day, ...yearOf({ which: groups.which }) });
  if (groups.rel) return partialDate({ month, day, direction: RELATION[groups.rel.toLowerCase()] ?? "nearest" });
  return partialDate({ month, day, ...(groups.weekday ? { weekday: weekdayNumber(groups.weekday) } : {}) });
}

/** "2026-02-03", "2026/02/03". */
export const isoDate: TimeParser = {
  rule: "iso-date",
  pattern: timePattern("(?<year>{YEAR})(?<mark>[-/.])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)"),
  read: ({ groups }) => numericDate(Number(groups.year), Number(groups.month), Number(groups.day)),
};

/** "7/8/07": month first, unless only the other order is a date. */
export const slashDate: TimeParser = {
  rule: "slash-date",
  pattern: timePattern("(?<first>\\d\\d?)(?<mark>[/.-])(?<second>\\d\\d?)\\k<mark>(?<year>{YEAR}|\\d\\d)"),
  read: ({ groups }) => {
    const written = Number(groups.year);
    // Two digits: up to 49 are of this century, as POSIX reads years with its own turn at 69 for older software.
    const year = written > 99 ? written : written < 50 ? 2000 + written : 1900 + written;
    const [first, second] = [Number(groups.first), Number(groups.second)];
    return numericDate(year, first, second) ?? numericDate(year, second, first);
  },
};

function numericDate(year: number, month: number, day: number): TimeDraft | null {
  return isCalendarDay(year, month, day) ? intervalDate(dayPeriod(calendarDay(year, month, day))) : null;
}

/** "9/11", "the Sept. 11 attacks": a day known by its number. */
export const nineEleven: TimeParser = {
  rule: "nine-eleven",
  pattern: timePattern("9/11|(?:September|Sept?\\.?) 11(?:th)?(?:,? 2001)?(?= (?:terror(?:ist)? )?attacks?)"),
  read: () => intervalDate(dayPeriod("2001-09-11")),
};
