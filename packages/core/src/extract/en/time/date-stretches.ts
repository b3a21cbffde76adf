import type { Article, Span, TimeExpression } from "../../../schema/index.ts";
import { governTime } from "./govern-time.ts";
import { leadTime } from "./lead-time.ts";
import { segmentSentence } from "./segment-sentence.ts";

/** Some words of a sentence that tell of one time: `time` governs them; `implied` where it is only the report's own day. */
export interface DatedStretch extends Span {
  readonly time: TimeExpression | null;
  readonly implied: boolean;
}

/** Which time each stretch of an article tells of: "stated on Thursday" → Thursday, "that it had signed in June" → June. */
export function dateStretches(article: Article, times: readonly TimeExpression[]): readonly DatedStretch[] {
  const reading = { article, times };
  const lead = leadTime(reading);
  return article.sentences.flatMap((sentence) =>
    segmentSentence(article.body, sentence).map(({ start, end }) => {
      const time = governTime(reading, { start, end });
      return { start, end, time: time ?? lead, implied: time === null };
    }),
  );
}
