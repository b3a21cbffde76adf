import type { Article, Span, TimeExpression } from "../../../schema/index.ts";
import type { SentenceReading } from "../clause/index.ts";

/** What is needed to tell which time a clause speaks of. */
export interface TimeReading {
  readonly article: Article;
  readonly sentences: readonly SentenceReading[];
  readonly times: readonly TimeExpression[];
}

/** The time expression that governs the words of a span: "Petro met Trump on Tuesday" → "on Tuesday"; null for none. */
export function governTime(reading: TimeReading, span: Span): TimeExpression | null {
  const { article, times } = reading;
  const bounds = article.sentences.findLast(({ start }) => start <= span.start);
  if (!bounds) return null;
  const own = times.filter((time) => time.span.start >= bounds.start && time.span.end <= bounds.end && dates(time));
  return own[0] ?? null;
}

/** True for expressions that place something in the calendar. */
function dates({ type, value }: TimeExpression): boolean {
  return (type === "date" || type === "time") && value.kind !== "open";
}
