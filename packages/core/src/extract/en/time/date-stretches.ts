import type { Article, Span, TimeExpression } from "../../../schema/index.ts";
import { tagArticle } from "../tag/index.ts";
import { governTime } from "./govern-time.ts";
import { leadSentences, leadTime } from "./lead-time.ts";
import { tenseWithin } from "./refine/clause-tense.ts";
import { segmentSentence } from "./segment-sentence.ts";

/**
 * Some words of a sentence that tell of one time. `time` governs them, or is the report's own day where `implied`.
 * `told` is true for what is told as having happened then: what has a time, stands in the lead, or is in the past tense.
 */
export interface DatedStretch extends Span {
  readonly time: TimeExpression | null;
  readonly implied: boolean;
  readonly told: boolean;
}

/** Which time each stretch of an article tells of: "stated on Thursday" → Thursday, "that it had signed in June" → June. */
export function dateStretches(article: Article, times: readonly TimeExpression[]): readonly DatedStretch[] {
  // "In the past six months" is no day to tell of.
  const reading = { article, times: times.filter(({ value }) => value.kind !== "stretch") };
  const tagged = tagArticle(article);
  const lead = leadTime(reading);
  const leading = new Set(leadSentences(article));
  return article.sentences.flatMap((sentence) =>
    segmentSentence(article.body, sentence).map(({ start, end }) => {
      const time = governTime(reading, { start, end });
      const told = time !== null || leading.has(sentence) || tenseWithin(tagged, { start, end }) === "past";
      return { start, end, time: time ?? lead, implied: time === null, told };
    }),
  );
}
