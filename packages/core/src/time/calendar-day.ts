const DAY_MS = 86_400_000;

/** Year, month (1–12) and day of a calendar day. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function toTime({ year, month, day }: DayParts): number {
  const read = Date.UTC(year, month - 1, day);
  // Date.UTC reads years 0–99 as 1900–1999.
  const time = year >= 0 && year <= 99 ? new Date(read).setUTCFullYear(year, month - 1, day) : read;
  // Far beyond the calendar a Date holds no time at all.
  return Number.isNaN(time) ? (year < 0 ? FIRST : LAST) : time;
}

const FIRST = Date.UTC(2000, 0, 1) - 730_119 * DAY_MS;
const LAST = Date.UTC(9999, 11, 31);

// Four-digit years only: "two million years ago" is held at 1 January of the year 1.
function fromTime(time: number): string {
  return new Date(Math.min(LAST, Math.max(FIRST, time))).toISOString().slice(0, 10);
}

/** The calendar day of year, month and day: `calendarDay(2026, 2, 3)` → "2026-02-03"; surplus days and months carry over. */
export function calendarDay(year: number, month: number, day: number): string {
  return fromTime(toTime({ year, month, day }));
}

/** "2026-02-03" → `{ year: 2026, month: 2, day: 3 }`. */
export function dayParts(day: string): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day so many days later, or earlier for a negative count. */
export function addDays(day: string, days: number): string {
  return fromTime(toTime(dayParts(day)) + days * DAY_MS);
}

/** The day after: "2026-02-28" → "2026-03-01". */
export function dayAfter(day: string): string {
  return addDays(day, 1);
}

/** The same day so many months later, clipped to that month's length: "2026-01-31" + 1 → "2026-02-28". */
export function addMonths(day: string, months: number): string {
  const { year, month, day: dayOfMonth } = dayParts(day);
  const first = dayParts(calendarDay(year, month + months, 1));
  return calendarDay(first.year, first.month, Math.min(dayOfMonth, daysInMonth(first.year, first.month)));
}

/** Days from the first to the second, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(dayParts(to)) - toTime(dayParts(from))) / DAY_MS);
}

/** ISO 8601 weekday, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(toTime(dayParts(day))).getUTCDay() || 7;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(toTime({ year, month: month + 1, day: 0 })).getUTCDate();
}

/** True for a day that exists: "2026-02-29" does not. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function earlierDay(left: string, right: string): string {
  if (left < right) return left;
  return right;
}

export function laterDay(left: string, right: string): string {
  if (left < right) return right;
  return left;
}
