import type { DateInterval, TimeExpression, TimeValue } from "../schema/index.ts";
import { addDays, dayParts, daysBetween, weekdayOf } from "./calendar-day.ts";
import type { Period } from "./period.ts";
import { unitOf } from "./resolve-shift.ts";
import { resolveFirst, resolveLast } from "./resolve-time.ts";

/**
 * The TIMEX3 value of an expression once anchored: "last week" and 2004-11-24 → "2004-W47", "two years" → "P2Y".
 * Parts of a unit are modifiers in TIMEX3, not values: "early June" is "2009-06". A range gives its first end.
 */
export function timexValue(expression: TimeExpression, publishedAt: DateInterval | null): string {
  const { type, value, timex, clock } = expression;
  if (type === "duration" || type === "set" || value.kind === "open" || /_REF$/.test(timex)) return timex;
  if (value.kind === "interval") return withClock(timex, clock);
  const whole = resolveFirst({ ...expression, value: wholeUnit(value) }, publishedAt);
  return whole === null ? timex : withClock(periodTimex(whole), clock);
}

/** The TIMEX3 value of the far end of a range; null where there is none. */
export function rangeEndTimex(expression: TimeExpression, publishedAt: DateInterval | null): string | null {
  const last = resolveLast(expression, publishedAt);
  return expression.range?.timex ?? (last && periodTimex(last));
}

function wholeUnit(value: TimeValue): TimeValue {
  switch (value.kind) {
    case "partial": {
      const { part: _, ...whole } = value;
      return whole;
    }
    case "shift":
      return { kind: "shift", amount: value.amount, unit: value.unit, rounded: true };
    default:
      return value;
  }
}

function withClock(day: string, clock: string | undefined): string {
  return clock === undefined ? day : `${day}T${clock}`;
}

const SEASON_CODE: Readonly<Record<number, string>> = { 3: "SP", 6: "SU", 9: "FA", 12: "WI" };

/** A piece of the calendar as TIMEX3 writes it: "2009-Q3", "2009-SP", "197" for the 1970s; a stretch gives its first day. */
export function periodTimex({ start, end, precision }: Period): string {
  const { year, month } = dayParts(start);
  const first = start.slice(0, 4);
  if (precision === "day") return start;
  if (precision === "month") return start.slice(0, 7);
  if (precision === "year") return first;
  const days = daysBetween(start, end) + 1;
  if (days === 7 && weekdayOf(start) === 1) return isoWeek(start);
  if (days === 2 && weekdayOf(start) === 6) return `${isoWeek(start)}-WE`;
  if (sameDays(unitOf(start, "decade"), start, end)) return first.slice(0, 3);
  if (sameDays(unitOf(start, "century"), start, end)) return first.slice(0, 2);
  if (sameDays(unitOf(start, "quarter"), start, end)) return `${first}-Q${(month + 2) / 3}`;
  if (sameDays(unitOf(start, "season"), start, end)) return `${first}-${SEASON_CODE[month]}`;
  if (start.endsWith("-01-01") && end === `${first}-06-30`) return `${first}-H1`;
  if (start.endsWith("-07-01") && end === `${first}-12-31`) return `${first}-H2`;
  return year === dayParts(end).year ? start : first;
}

function sameDays(unit: Period, start: string, end: string): boolean {
  return unit.start === start && unit.end === end;
}

/** ISO 8601 week of a day: "2004-11-24" → "2004-W48". */
function isoWeek(day: string): string {
  // The week belongs to the year of its Thursday.
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = `${thursday.slice(0, 4)}-01-01`;
  const week = Math.floor(daysBetween(first, thursday) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, "0")}`;
}
