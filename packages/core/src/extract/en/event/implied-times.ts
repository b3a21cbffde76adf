import type { TimeExpression } from "../../../schema/index.ts";
import { isReport } from "../claim/speech.ts";
import type { Clause, SentenceReading } from "../clause/index.ts";
import { type EnglishReading, isQuoted, spanOf } from "../english-reading.ts";
import { opensSentence, places } from "../time/index.ts";
import { timeOf } from "../time-of.ts";

/** The time that a clause without one takes over from what is told around it; null where the text leaves it open. */
export type ImpliedTimes = (sentence: SentenceReading, clause: Clause) => TimeExpression | null;

/**
 * A tale goes on on its day: "On Tuesday, rebels attacked a post, and the army fled.", "Smith flew to Lima on Tuesday and
 * met the minister. He signed the accord." Only for the simple past of a main clause, only within a paragraph, and only
 * as far as no other time is named: what is said on a day, or happened in a year, gives its day to nothing else.
 */
export function impliedTimes(reading: EnglishReading): ImpliedTimes {
  const carried = carryDays(reading);
  return (sentence, clause) => {
    if (!isTold(sentence, clause) || !isNarrative(reading, sentence, clause)) return null;
    const times = timesOf(reading, sentence);
    if (times.length === 0) return isTale(sentence) ? (carried.get(sentence.sentence) ?? null) : null;
    const [first] = times;
    if (times.length > 1 || !first || !isDay(first)) return null;
    const bounds = reading.article.sentences[sentence.sentence];
    if (bounds && opensSentence(reading.article.body, bounds, first)) return first;
    const before = sentence.clauses.filter((other) => other.index < clause.index && isTold(sentence, other));
    const teller = before.find((other) => timeOf(reading, sentence, other) === first);
    return teller && clause.sharedSubject && !isReport(teller.lemma) ? first : null;
  };
}

/** For each sentence, the day that the sentences before it in its paragraph tell of. */
function carryDays(reading: EnglishReading): ReadonlyMap<number, TimeExpression> {
  const carried = new Map<number, TimeExpression>();
  let current: TimeExpression | null = null;
  let block = -1;
  for (const sentence of reading.sentences) {
    const own = reading.article.sentences[sentence.sentence]?.block ?? -1;
    if (own !== block) current = null;
    block = own;
    if (timesOf(reading, sentence).length > 0) current = dayTold(reading, sentence);
    else if (current) carried.set(sentence.sentence, current);
  }
  return carried;
}

/** The one day of a sentence, where a main clause in the past tells what happened then. */
function dayTold(reading: EnglishReading, sentence: SentenceReading): TimeExpression | null {
  const times = timesOf(reading, sentence);
  const [day] = times;
  if (!day || times.length > 1 || !isDay(day)) return null;
  const teller = sentence.clauses.find((clause) => isTold(sentence, clause));
  if (!teller || isReport(teller.lemma) || !isNarrative(reading, sentence, teller)) return null;
  const bounds = reading.article.sentences[sentence.sentence];
  const opening = bounds !== undefined && opensSentence(reading.article.body, bounds, day);
  return opening || timeOf(reading, sentence, teller) === day ? day : null;
}

/** A main clause that tells something in the simple past, itself or after one that does: "members, called in May, live …" does not. */
function isTold(sentence: SentenceReading, clause: Clause): boolean {
  const { kind, verb, subject, sharedSubject } = clause;
  if (kind !== "main" || !subject || verb.perfect || verb.modal || verb.negated || verb.form !== "finite") return false;
  const opening = sentence.words[verb.from]?.lower ?? "";
  const past = verb.passive || verb.progressive ? /^(?:was|were)$/.test(opening) : verb.headForm === "past";
  if (!past || !sharedSubject) return past;
  const above = sentence.clauses.findLast((other) => other.kind === "main" && other.index < clause.index);
  return above !== undefined && isTold(sentence, above);
}

/** True where every main clause is told: a present tense among them describes. */
function isTale(sentence: SentenceReading): boolean {
  return sentence.clauses.every((clause) => clause.kind !== "main" || isTold(sentence, clause));
}

/** What stands between quotation marks is told by somebody else. */
function isNarrative(reading: EnglishReading, sentence: SentenceReading, clause: Clause): boolean {
  return !isQuoted(reading, spanOf(sentence, { from: clause.verb.head, to: clause.verb.head + 1 }).start);
}

function timesOf(reading: EnglishReading, { sentence }: SentenceReading): readonly TimeExpression[] {
  const bounds = reading.article.sentences[sentence];
  if (!bounds) return [];
  return reading.times.filter(
    ({ span, type, timex }) =>
      bounds.start <= span.start && span.end <= bounds.end && (type === "date" || (type === "time" && timex !== "")),
  );
}

function isDay(time: TimeExpression): boolean {
  const { value, limit, range } = time;
  if (!places(time) || limit !== undefined || range !== undefined) return false;
  if (value.kind === "interval") return value.precision === "day";
  if (value.kind === "partial") return (value.day ?? value.weekday) !== undefined;
  return value.kind === "shift" && value.unit === "day" && (value.rounded || time.anchor === "time");
}
