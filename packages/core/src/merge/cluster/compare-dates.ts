import { daysBetween, intervalsOverlap, weekdayOf } from "../../time/index.ts";
import type { Report } from "../report/index.ts";

/** How the days of two reports stand to each other. */
export type DateRelation = "same" | "overlap" | "apart" | "unknown";

export function relateDates(left: Report, right: Report): DateRelation {
  if (left.date && right.date) {
    if (left.date.start === right.date.start && left.date.end === right.date.end) return "same";
    return intervalsOverlap(left.date, right.date) ? "overlap" : "apart";
  }
  return weekdaysClash(left, right) || weekdaysClash(right, left) ? "apart" : "unknown";
}

/** "on Wednesday" of an undated article cannot be a day that was a Tuesday. */
function weekdaysClash(undated: Report, other: Report): boolean {
  if (undated.weekday === null || undated.date !== null) return false;
  if (other.weekday !== null && other.date === null) return other.weekday !== undated.weekday;
  return other.date !== null && other.date.precision === "day" && weekdayOf(other.date.start) !== undated.weekday;
}

/** Days from the end of the earlier to the start of the later; 0 when they overlap or one is unknown. */
export function daysApart(left: Report, right: Report): number {
  if (!left.date || !right.date || intervalsOverlap(left.date, right.date)) return 0;
  const gap = daysBetween(left.date.end, right.date.start);
  return gap > 0 ? gap : daysBetween(right.date.end, left.date.start);
}
