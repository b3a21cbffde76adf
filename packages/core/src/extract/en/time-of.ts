import type { TimeExpression } from "../../schema/index.ts";
import { clauseAt } from "./clause/clause-at.ts";
import type { Clause, SentenceReading, WordRange } from "./clause/index.ts";
import { type EnglishReading, spanOf } from "./english-reading.ts";
import { comparesOnly } from "./time/index.ts";

/** Clauses that happen while the clause above them does: "fell through 2019 as the minister criticised …". */
const WHILE = /^(?:as|when|while|whilst|amid)$/;

/** The time a clause speaks of: an expression inside it, or that of the clause it goes along with. */
export function timeOf(reading: EnglishReading, sentence: SentenceReading, clause: Clause): TimeExpression | null {
  const own = ownTime(reading, sentence, clause);
  if (own || clause.parent === null) return own;
  const above = sentence.clauses[clause.parent];
  if (!above) return null;
  const alongside =
    clause.kind === "adverbial" ? WHILE.test(clause.opener) : clause.kind === "gerund" && clause.sharedSubject;
  return alongside ? ownTime(reading, sentence, above) : null;
}

/** A time in a clause inside the clause is that one's: "The president, who took office in August, has criticised …". */
function ownTime(reading: EnglishReading, sentence: SentenceReading, clause: Clause): TimeExpression | null {
  return choose(
    timesIn(reading, sentence, clause).filter(
      (time) => clauseAt(sentence, time.span.start) === clause && !tellsOfNoun(sentence, time),
    ),
  );
}

/** "withdrew from a 2013 accord", "cites its 1951 treaty": a year before a noun is that thing's. */
function tellsOfNoun({ phrases, words }: SentenceReading, { span, timex }: TimeExpression): boolean {
  if (!/^\d{4}$/.test(timex)) return false;
  const phrase = phrases.find(
    ({ from, to }) => (words[from]?.start ?? 0) < span.start && span.end < (words[to - 1]?.end ?? 0),
  );
  return phrase !== undefined && !phrase.time && (words[phrase.head]?.start ?? 0) > span.start;
}

/** The time expression inside a range of words, one that places something rather than "recently" where there is a choice. */
export function timeWithin(
  reading: EnglishReading,
  sentence: SentenceReading,
  range: WordRange,
): TimeExpression | null {
  return choose(timesIn(reading, sentence, range));
}

function timesIn(reading: EnglishReading, sentence: SentenceReading, range: WordRange): readonly TimeExpression[] {
  const { start, end } = spanOf(sentence, range);
  return reading.times.filter(
    (time) =>
      time.span.start >= start &&
      time.span.end <= end &&
      (time.type === "date" || time.type === "time") &&
      !comparesOnly(reading.article.body, time),
  );
}

function choose(times: readonly TimeExpression[]): TimeExpression | null {
  return times.find((time) => time.value.kind !== "open") ?? times[0] ?? null;
}
