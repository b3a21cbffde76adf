import type { DateInterval, DatePrecision, Season, TimePart } from "../schema/index.ts";
import { addDays, calendarDay, daysBetween, weekdayOf } from "./calendar-day.ts";

/** Days without a basis: a piece of the calendar. */
export type Period = Omit<DateInterval, "basis">;

function period(start: string, end: string, precision: DatePrecision): Period {
  return { start, end, precision };
}

export function dayPeriod(day: string): Period {
  return period(day, day, "day");
}

/** The ISO week, Monday to Sunday, that holds a day. */
export function weekOf(day: string): Period {
  const monday = addDays(day, 1 - weekdayOf(day));
  return period(monday, addDays(monday, 6), "range");
}

export function monthPeriod(year: number, month: number): Period {
  return period(calendarDay(year, month, 1), calendarDay(year, month + 1, 0), "month");
}

/** So many whole months from a month on: a quarter is 3, a half 6. */
export function monthsPeriod(year: number, month: number, count: number): Period {
  return period(calendarDay(year, month, 1), calendarDay(year, month + count, 0), "range");
}

export function yearPeriod(year: number): Period {
  return period(calendarDay(year, 1, 1), calendarDay(year, 12, 31), "year");
}

/** Whole years from the first to the last: "the 1980s" is 1980, 1989. */
export function yearsPeriod(first: number, last: number): Period {
  return period(calendarDay(first, 1, 1), calendarDay(last, 12, 31), "range");
}

const SEASON_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Three months of a season, north of the equator; winter belongs to the year it begins in. */
export function seasonPeriod(year: number, season: Season): Period {
  return monthsPeriod(year, SEASON_MONTH[season], 3);
}

/** A week of a month, as ISO 8601 counts weeks: it belongs to the month of its Thursday; -1 is the last. */
export function weekOfMonth(year: number, month: number, week: number): Period {
  const whole = monthPeriod(year, month);
  const firstThursday = addDays(whole.start, (11 - weekdayOf(whole.start)) % 7);
  const lastThursday = addDays(whole.end, -((weekdayOf(whole.end) + 3) % 7));
  return weekOf(week < 0 ? lastThursday : addDays(firstThursday, 7 * (week - 1)));
}

/** A third of a period ("early February", "mid-2024", "the end of the year"), or what lies before or after the anchor. */
export function partOf(whole: Period, part: TimePart, anchor: Period): Period {
  const third = Math.floor((daysBetween(whole.start, whole.end) + 1) / 3);
  switch (part) {
    case "early":
      return period(whole.start, addDays(whole.start, Math.max(0, third - 1)), "range");
    case "mid":
      return period(addDays(whole.start, third), addDays(whole.end, -third), "range");
    case "late":
      return period(addDays(whole.end, -Math.max(0, third - 1)), whole.end, "range");
    case "elapsed":
      return anchor.end < whole.end && anchor.end >= whole.start ? period(whole.start, anchor.end, "range") : whole;
    case "remaining":
      return anchor.start > whole.start && anchor.start <= whole.end ? period(anchor.start, whole.end, "range") : whole;
  }
}
