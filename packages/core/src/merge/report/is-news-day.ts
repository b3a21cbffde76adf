import { daysBetween } from "../../time/index.ts";
import type { Report } from "./report.ts";

/** True when the event is dated on the day its article came out, or the day before. */
export function isNewsDay({ date, source }: Pick<Report, "date" | "source">): boolean {
  if (!date || !source.publishedAt) return false;
  return Math.abs(daysBetween(date.start, source.publishedAt.start)) <= 1;
}
