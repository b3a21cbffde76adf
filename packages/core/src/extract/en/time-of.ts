import type { TimeExpression } from "../../schema/index.ts";
import type { Clause, SentenceReading, WordRange } from "./clause/index.ts";
import { type EnglishReading, spanOf } from "./english-reading.ts";

/** Clauses that happen while the clause above them does: "soured through 2025 as Petro criticised …". */
const WHILE = /^(?:as|when|while|whilst|amid)$/;

/** The time a clause speaks of: an expression inside it, or that of the clause it goes along with. */
export function timeOf(reading: EnglishReading, sentence: SentenceReading, clause: Clause): TimeExpression | null {
  const own = timeWithin(reading, sentence, clause);
  if (own || clause.parent === null) return own;
  const above = sentence.clauses[clause.parent];
  if (!above) return null;
  const alongside =
    clause.kind === "adverbial" ? WHILE.test(clause.opener) : clause.kind === "gerund" && clause.sharedSubject;
  return alongside ? timeWithin(reading, sentence, above) : null;
}

/** The time expression inside a range of words, one that places something rather than "recently" where there is a choice. */
export function timeWithin(
  reading: EnglishReading,
  sentence: SentenceReading,
  range: WordRange,
): TimeExpression | null {
  const span = spanOf(sentence, range);
  const inside = reading.times.filter(
    (time) =>
      time.span.start >= span.start && time.span.end <= span.end && (time.type === "date" || time.type === "time"),
  );
  return inside.find((time) => time.value.kind !== "open") ?? inside[0] ?? null;
}
