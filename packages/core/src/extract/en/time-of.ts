import type { TimeExpression } from "../../schema/index.ts";
import type { Clause, SentenceReading, WordRange } from "./clause/index.ts";
import { type EnglishReading, spanOf } from "./english-reading.ts";

/** The time a clause speaks of: an expression inside it, else the one that opens its sentence. */
export function timeOf(
  reading: EnglishReading,
  sentence: SentenceReading,
  clause: WordRange | null,
): TimeExpression | null {
  const bounds = reading.article.sentences[sentence.sentence];
  if (!bounds) return null;
  const dated = reading.times.filter(
    (time) =>
      time.span.start >= bounds.start && time.span.end <= bounds.end && (time.type === "date" || time.type === "time"),
  );
  if (dated.length === 0) return null;
  if (!clause) return dated.length === 1 ? (dated[0] ?? null) : null;
  const span = spanOf(sentence, clause);
  const inside = dated.filter((time) => time.span.start >= span.start && time.span.end <= span.end);
  return inside.find((time) => time.value.kind !== "open") ?? inside[0] ?? null;
}

export type { Clause };
