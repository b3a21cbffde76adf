import { daysBetween } from "../../time/index.ts";
import type { Report } from "./report.ts";

const AS_OF = /\b(?:as of|by|through|until|up to)\s(?:[\p{L}-]+\s){0,2}$/iu;
/** So many characters before a time may say that the report knows no later one. */
const REACH = 24;

/** So many days after an act its dead are still being counted; the toll of a past year is closed. */
const COUNTED_DAYS = 60;

/**
 * The day from which a report knows its matter: that of publication while what it tells of is news, since a toll grows
 * after the act; else the day it names: "as of Friday", "in 2011". Null when neither is known.
 */
export function asOfDay(report: Pick<Report, "date" | "statement" | "source">): string | null {
  const { date, source } = report;
  const published = source.publishedAt?.end ?? null;
  if (date === null || published === null) return date?.end ?? published;
  const isNews = date.end < published && date.precision === "day" && daysBetween(date.end, published) <= COUNTED_DAYS;
  return isNews && !isLimited(report) ? published : date.end;
}

/** "as of Friday", "by noon on Monday". */
function isLimited({ statement, source: { article } }: Pick<Report, "statement" | "source">): boolean {
  const start = statement.time?.span.start;
  return start !== undefined && AS_OF.test(article.body.slice(Math.max(0, start - REACH), start));
}
