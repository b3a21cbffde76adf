export {
  addDays,
  addMonths,
  calendarDay,
  type DayParts,
  dayAfter,
  dayParts,
  daysBetween,
  daysInMonth,
  earlierDay,
  isCalendarDay,
  laterDay,
  weekdayOf,
} from "./calendar-day.ts";
export { formatDay, formatInterval } from "./format-interval.ts";
export { intersectIntervals, intervalContains, intervalsOverlap, mayOverlap } from "./interval.ts";
export {
  dayPeriod,
  monthPeriod,
  monthsPeriod,
  type Period,
  partOf,
  seasonPeriod,
  weekOf,
  weekOfMonth,
  yearPeriod,
  yearsPeriod,
} from "./period.ts";
export { resolveTime } from "./resolve-time.ts";
export { periodTimex, rangeEndTimex, timexValue } from "./timex-value.ts";
