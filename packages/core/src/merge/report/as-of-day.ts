import type { Report } from "./report.ts";

const AS_OF = /\b(?:as of|by|through|until|up to)\s(?:[\p{L}-]+\s){0,2}$/iu;
/** So many characters before a time may say that the report knows no later one. */
const REACH = 24;

/**
 * The day from which a report knows its matter: that of publication, since a toll grows after the act it is of, or an
 * earlier one that it names as such: "as of Friday", "by noon on Monday". Null when neither is known.
 */
export function asOfDay({ date, statement, source }: Pick<Report, "date" | "statement" | "source">): string | null {
  const { body } = source.article;
  const start = statement.time?.span.start;
  const limited = start !== undefined && AS_OF.test(body.slice(Math.max(0, start - REACH), start));
  const published = source.publishedAt?.end ?? null;
  return limited ? (date?.end ?? published) : (published ?? date?.end ?? null);
}
