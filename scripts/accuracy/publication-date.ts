import type { Article, DateInterval } from "@chancery/core/schema";

/** The creation date a set gives for a document, as metadata would; what the article itself says where it gives none. */
export function publicationDate(given: string | null | undefined, article: Article): DateInterval | null {
  const day = given && /^\d{4}-\d\d-\d\d/.test(given) ? given.slice(0, 10) : null;
  return day === null ? article.publishedAt : { start: day, end: day, precision: "day", basis: "metadata" };
}
