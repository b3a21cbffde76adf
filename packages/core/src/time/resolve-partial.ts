import type { TimeDirection, TimeValue } from "../schema/index.ts";
import { addDays, addMonths, calendarDay, dayParts, daysBetween, isCalendarDay, weekdayOf } from "./calendar-day.ts";
import {
  dayPeriod,
  monthPeriod,
  monthsPeriod,
  type Period,
  partOf,
  seasonPeriod,
  weekOf,
  weekOfMonth,
} from "./period.ts";

type Partial = Extract<TimeValue, { kind: "partial" }>;

/** The piece of the calendar meant, counted from the anchor: "in September" (past) from 2026-02-03 → September 2025. */
export function resolvePartial(value: Partial, anchor: Period): Period | null {
  const chosen = choose(candidates(value, anchor), value.direction, anchor);
  return chosen && value.part ? partOf(chosen, value.part, anchor) : chosen;
}

function candidates(value: Partial, anchor: Period): readonly Period[] {
  const { year } = dayParts(anchor.start);
  if (value.month === undefined && value.day === undefined && value.weekday !== undefined)
    return weekdays(value.weekday, value.weekShift, anchor);
  if (value.month === undefined && value.day !== undefined) return daysOfMonths(value.day, anchor);
  const years = value.yearShift === undefined ? [year - 1, year, year + 1] : [year + value.yearShift];
  const found = years.flatMap((each) => inYear(value, each) ?? []);
  if (value.weekday === undefined || value.day === undefined || value.yearShift !== undefined) return found;
  // "Tuesday, February 3": the weekday tells the year where it can.
  const agreeing = found.filter(({ start }) => weekdayOf(start) === value.weekday);
  return agreeing.length > 0 ? agreeing : found;
}

function inYear(value: Partial, year: number): Period | null {
  if (value.season !== undefined) return seasonPeriod(year, value.season);
  if (value.quarter !== undefined) return monthsPeriod(year, 3 * value.quarter - 2, 3);
  if (value.half !== undefined) return monthsPeriod(year, 6 * value.half - 5, 6);
  if (value.month === undefined) return null;
  if (value.week !== undefined) return weekOfMonth(year, value.month, value.week);
  if (value.day === undefined) return monthPeriod(year, value.month);
  return isCalendarDay(year, value.month, value.day) ? dayPeriod(calendarDay(year, value.month, value.day)) : null;
}

function weekdays(weekday: number, weekShift: number | undefined, anchor: Period): readonly Period[] {
  const thisWeek = addDays(weekOf(anchor.start).start, weekday - 1);
  const shifts = weekShift === undefined ? [-1, 0, 1] : [weekShift];
  return shifts.map((shift) => dayPeriod(addDays(thisWeek, 7 * shift)));
}

function daysOfMonths(day: number, anchor: Period): readonly Period[] {
  const first = `${anchor.start.slice(0, 8)}01`;
  return [-1, 0, 1].flatMap((shift) => {
    const { year, month } = dayParts(addMonths(first, shift));
    return isCalendarDay(year, month, day) ? [dayPeriod(calendarDay(year, month, day))] : [];
  });
}

function choose(found: readonly Period[], direction: TimeDirection, anchor: Period): Period | null {
  if (found.length <= 1) return found[0] ?? null;
  switch (direction) {
    case "past":
      return found.findLast(({ start }) => start <= anchor.end) ?? null;
    case "before":
      return found.findLast(({ end }) => end < anchor.start) ?? null;
    case "future":
      return found.find(({ end }) => end >= anchor.start) ?? null;
    case "after":
      return found.find(({ start }) => start > anchor.end) ?? null;
    case "nearest":
      return found.reduce((best, next) => (distance(next, anchor) < distance(best, anchor) ? next : best));
  }
}

function distance(period: Period, anchor: Period): number {
  if (period.end < anchor.start) return daysBetween(period.end, anchor.start);
  return period.start > anchor.end ? daysBetween(anchor.end, period.start) : 0;
}
