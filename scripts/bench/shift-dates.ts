const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** "February 3, 2026", "September 2025", "October", "Tuesday", "2024". */
export const DATE_WORDS = `(?:${MONTHS.join("|")})(?: \\d{1,2}(?![\\d,]\\d))?(?:,? (?:19|20)\\d\\d)?|(?:${WEEKDAYS.join("|")})|(?:19|20)\\d\\d`;
const DATE = new RegExp(
  `^(?:(${MONTHS.join("|")})(?: (\\d{1,2}))?(,? )?(\\d{4})?|(${WEEKDAYS.join("|")})|(\\d{4}))$`,
  "u",
);

/** The day that the samples tell of, from which the weekday of a made one follows. */
const TOLD_DAY = "2026-02-03";
/** The days that the samples name are the 7th at the latest, so that a day this much later lies in the same month. */
const MOST_DAYS = 21;
const MOST_MONTHS = 120;

/** How far all days of a made article lie from those of its sample. */
export interface DateShift {
  readonly days: number;
  readonly months: number;
  readonly years: number;
  readonly weekdays: number;
}

/** Another day for each of some 2,500 variants. */
export function dateShiftOf(variant: number): DateShift {
  const days = variant % MOST_DAYS;
  const months = Math.floor(variant / MOST_DAYS) % MOST_MONTHS;
  const told = shiftDay(TOLD_DAY, { days, months });
  const weekdays = (weekdayOf(told) - weekdayOf(TOLD_DAY) + 7) % 7;
  return { days, months, years: Math.floor(months / 12), weekdays };
}

function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

function shiftDay(day: string, { days, months }: Pick<DateShift, "days" | "months">): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date + days)).toISOString().slice(0, 10);
}

export function shiftMonth(month: number, { months }: DateShift): number {
  return ((month - 1 + months) % 12) + 1;
}

export function shiftWeekday(weekday: number, { weekdays }: DateShift): number {
  return ((weekday - 1 + weekdays) % 7) + 1;
}

/** Words that name a date, as they name the shifted one. */
export function shiftDateWords(words: string, shift: DateShift): string {
  const [, month, day, link = "", year, weekday, bareYear] = DATE.exec(words) ?? [];
  if (bareYear !== undefined) return String(Number(bareYear) + shift.years);
  if (weekday !== undefined) return WEEKDAYS[shiftWeekday(WEEKDAYS.indexOf(weekday) + 1, shift) - 1] ?? weekday;
  if (month === undefined) return words;
  const from = MONTHS.indexOf(month);
  const name = MONTHS[(from + shift.months) % 12] ?? month;
  const later = year === undefined ? "" : `${link}${Number(year) + Math.floor((from + shift.months) / 12)}`;
  return `${name}${day === undefined ? "" : ` ${Number(day) + shift.days}`}${later}`;
}

/** An interval as the shifted article has it; a whole month stays whole, and so does a year. */
export function shiftInterval<
  Interval extends { readonly start: string; readonly end: string; readonly precision: string },
>(interval: Interval, shift: DateShift): Interval {
  const by = {
    days: interval.precision === "day" ? shift.days : 0,
    months: interval.precision === "year" ? 12 * shift.years : shift.months,
  };
  const start = shiftDay(interval.start, by);
  return { ...interval, start, end: interval.precision === "month" ? lastOfMonth(start) : shiftDay(interval.end, by) };
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
