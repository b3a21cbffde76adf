import type { DateInterval } from "../schema/index.ts";
import { earlierDay, laterDay } from "./calendar-day.ts";

type Days = Pick<DateInterval, "start" | "end">;

/** True when both intervals share a day: "January 2026" and "7 January 2026". */
export function intervalsOverlap(left: Days, right: Days): boolean {
  return left.start <= right.end && right.start <= left.end;
}

/** Whether two times may share a day, as far as they are known. */
export function mayOverlap(left: Days | null, right: Days | null): boolean {
  return left === null || right === null || intervalsOverlap(left, right);
}

/** True when every day of the inner interval lies in the outer: "2025" contains "October 2025". */
export function intervalContains(outer: Days, inner: Days): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The days both intervals share, with the finer precision; null when there are none. */
export function intersectIntervals(left: DateInterval, right: DateInterval): DateInterval | null {
  if (!intervalsOverlap(left, right)) return null;
  if (intervalContains(left, right)) return right;
  if (intervalContains(right, left)) return left;
  const start = laterDay(left.start, right.start);
  const end = earlierDay(left.end, right.end);
  return { start, end, precision: start === end ? "day" : "range", basis: left.basis };
}
