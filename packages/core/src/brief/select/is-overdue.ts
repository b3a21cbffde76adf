import type { Candidate } from "./collect-candidates.ts";
import { isUnsettled } from "./is-unsettled.ts";

/** What an article looked forward to when it was written. */
const TO_COME =
  /\b(?:will|shall|must|(?:is|are) (?:due|expected|planned|scheduled|set|slated|to)|(?:plans?|intends?|hopes?) to)\b/u;

/**
 * Whether a sentence looks forward to a day that has passed by the day of the briefing: what was to come then says
 * nothing of what came.
 */
export function isOverdue(
  { article, span, facts }: Pick<Candidate, "article" | "span" | "facts">,
  asOf: string | null,
): boolean {
  if (asOf === null || !TO_COME.test(article.body.slice(span.start, span.end))) return false;
  return facts.some(
    (fact) =>
      fact.kind === "event" &&
      isUnsettled(fact) &&
      fact.date !== null &&
      fact.date.end < asOf &&
      fact.evidence.some((piece) => piece.article === article.id && piece.start < span.end && piece.end > span.start),
  );
}
