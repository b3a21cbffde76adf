import type { DateInterval } from "../schema/index.ts";
import { type DayParts, dayParts } from "./calendar-day.ts";
import { unitOf } from "./resolve-shift.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "3 February 2026". */
export function formatDay(day: string): string {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** An interval for prose: "3 February 2026", "January 2026", "2025", "3–5 February 2026", "the 1980s". */
export function formatInterval(interval: Pick<DateInterval, "start" | "end" | "precision">): string {
  const { start, end, precision } = interval;
  const from = dayParts(start);
  if (precision === "day" || start === end) return formatDay(start);
  if (precision === "year") return String(from.year);
  if (precision === "month") return formatMonth(from);
  const decade = unitOf(start, "decade");
  if (decade.start === start && decade.end === end) return `the ${from.year}s`;
  return formatRange(start, end);
}

function formatMonth({ year, month }: DayParts): string {
  return `${MONTHS[month - 1]} ${year}`;
}

function formatRange(start: string, end: string): string {
  const from = dayParts(start);
  const to = dayParts(end);
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return `${from.year}–${to.year}`;
  const wholeMonths = from.day === 1 && unitOf(end, "month").end === end;
  if (from.year !== to.year) {
    const format = wholeMonths
      ? formatMonth
      : ({ year, month, day }: DayParts) => `${day} ${MONTHS[month - 1]} ${year}`;
    return `${format(from)} to ${format(to)}`;
  }
  if (wholeMonths) return `${MONTHS[from.month - 1]} to ${formatMonth(to)}`;
  if (from.month === to.month) return `${from.day}–${formatDay(end)}`;
  return `${from.day} ${MONTHS[from.month - 1]} to ${formatDay(end)}`;
}
