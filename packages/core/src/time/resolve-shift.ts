import type { TimeUnit, TimeValue } from "../schema/index.ts";
import { addDays, addMonths, calendarDay, dayParts } from "./calendar-day.ts";
import {
  dayPeriod,
  monthPeriod,
  monthsPeriod,
  type Period,
  partOf,
  weekOf,
  yearPeriod,
  yearsPeriod,
} from "./period.ts";

type Shift = Extract<TimeValue, { kind: "shift" }>;
type Stretch = Extract<TimeValue, { kind: "stretch" }>;

const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day so many units away: 1.5 years are 18 months. */
function shiftDay(day: string, amount: number, unit: TimeUnit): string {
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(day, Math.round(amount * months));
  const days = unit === "week" || unit === "weekend" ? 7 : unit === "day" ? 1 : unit === "hour" ? 1 / 24 : 0;
  return addDays(day, Math.trunc(amount * days));
}

/** The whole unit that holds a day: its month, its ISO week, its decade. */
export function unitOf(day: string, unit: TimeUnit): Period {
  const { year, month } = dayParts(day);
  switch (unit) {
    case "minute":
    case "hour":
    case "day":
      return dayPeriod(day);
    case "week":
      return weekOf(day);
    case "weekend":
      return { start: addDays(weekOf(day).start, 5), end: weekOf(day).end, precision: "range" };
    case "month":
      return monthPeriod(year, month);
    case "quarter":
      return monthsPeriod(year, month - ((month - 1) % 3), 3);
    case "season":
      return monthsPeriod(month < 3 ? year - 1 : year, month < 3 ? 12 : month - (month % 3), 3);
    case "year":
      return yearPeriod(year);
    case "decade":
      return yearsPeriod(year - (year % 10), year - (year % 10) + 9);
    case "century":
      return yearsPeriod(year - (year % 100), year - (year % 100) + 99);
  }
}

/** Half a unit either way: "two years ago" leaves that much open. */
const SLACK: Readonly<Record<TimeUnit, readonly [number, TimeUnit]>> = {
  minute: [0, "day"],
  hour: [0, "day"],
  day: [0, "day"],
  week: [3, "day"],
  weekend: [0, "day"],
  month: [15, "day"],
  quarter: [45, "day"],
  season: [45, "day"],
  year: [6, "month"],
  decade: [5, "year"],
  century: [50, "year"],
};

/** So many units from the anchor: "last month" → the whole month, "a month ago" → the days about that day. */
export function resolveShift(value: Shift, anchor: Period): Period {
  const day = shiftDay(anchor.start, value.amount, value.unit);
  if (!value.rounded && value.part === undefined) {
    const [slack, unit] = SLACK[value.unit];
    if (slack === 0) return dayPeriod(day);
    return { start: shiftDay(day, -slack, unit), end: shiftDay(day, slack, unit), precision: "range" };
  }
  const whole = unitOf(wholeUnitDay(anchor.start, value), value.unit);
  return value.part ? partOf(whole, value.part, anchor) : whole;
}

// From the first of the month: a month back from 31 March is February, not 3 March.
function wholeUnitDay(day: string, { amount, unit }: Shift): string {
  const { year, month } = dayParts(day);
  return MONTHS[unit] === undefined ? shiftDay(day, amount, unit) : shiftDay(calendarDay(year, month, 1), amount, unit);
}

/** The days between the anchor and so many units back or ahead: "over the past five years". */
export function resolveStretch({ amount, unit }: Stretch, anchor: Period): Period {
  const far = shiftDay(amount < 0 ? anchor.end : anchor.start, amount, unit);
  const [start, end] = amount < 0 ? [far, anchor.end] : [anchor.start, far];
  return { start, end, precision: start === end ? "day" : "range" };
}
