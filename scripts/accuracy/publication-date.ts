import type { Article, DateInterval } from "@chancery/core/schema";

/** The creation date a set gives for a document, as metadata would; what the article itself says where it gives none. */
export function publicationDate(given: string | null | undefined, article: Article): DateInterval | null {
  const [, year, month, dayOfMonth] = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(given ?? "") ?? [];
  const day = year ? `${year}-${month}-${dayOfMonth}` : null;
  return day === null ? article.publishedAt : { start: day, end: day, precision: "day", basis: "metadata" };
}
