import { calendarDay, dayPeriod, isCalendarDay } from "../../../../time/index.ts";
import { monthNumber, timePattern } from "../lexicon.ts";
import { intervalDate, partialDate, type TimeDraft, type TimeMatch, type TimeParser } from "../time-draft.ts";

/** "February 3-5, 2026", "July 3 and 4". */
export const monthDays: TimeParser = {
  rule: "month-days",
  pattern: timePattern(
    "(?<month>{MONTH}) (?<first>{NTH}|{DAY}){DASH}(?<last>{NTH}|{DAY})(?![\\d:.,]*\\d)(?:,? (?<year>{YEAR}))?",
  ),
  read: readDays,
};

/** "3-5 February 2026", "3 to 5 May". */
export const daysMonth: TimeParser = {
  rule: "days-month",
  pattern: timePattern(
    "(?<first>{NTH}|{DAY}){DASH}(?<last>{NTH}|{DAY})(?: of)? (?<month>{MONTH})(?:,? (?<year>{YEAR}))?",
  ),
  read: readDays,
};

function readDays({ groups, text }: TimeMatch): TimeDraft | null {
  const month = monthNumber(groups.month ?? "");
  const [first, last] = [Number.parseInt(groups.first ?? "", 10), Number.parseInt(groups.last ?? "", 10)];
  const year = Number(groups.year ?? 2024);
  if (last <= first || !isCalendarDay(year, month, last)) return null;
  const [from, to] = [first, last].map((day) =>
    groups.year ? intervalDate(dayPeriod(calendarDay(year, month, day))) : partialDate({ month, day }),
  );
  if (!from || !to) return null;
  // Both ends written as the digits stand; the places are counted from the start of the match.
  const start = text.search(/\d/);
  const end = text.search(/(?<=\D)\d{1,2}(?:st|nd|rd|th)?(?=$|,? \d{4}$| of| \p{L}+\.?(?:,? \d{4})?$)/u);
  return {
    ...from,
    range: {
      first: { start, end: start + String(first).length },
      last: { start: end, end: end + String(last).length },
      value: to.value,
    },
  };
}
