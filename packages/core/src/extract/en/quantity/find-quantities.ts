import type { Span, TimeExpression } from "../../../schema/index.ts";
import type { SentenceReading } from "../clause/index.ts";
import { governTime } from "../time/index.ts";
import { amountBound } from "./amount-bound.ts";
import { boundInterval } from "./bound-interval.ts";
import { findNumbers } from "./find-numbers.ts";
import { inheritMeasures } from "./inherit-measures.ts";
import { joinNumberRanges } from "./join-number-ranges.ts";
import { readMeasured } from "./measured/read-measured.ts";
import { sentenceAt } from "./place-amount.ts";
import type { Amount, QuantityDraft, QuantityReading } from "./quantity-draft.ts";
import { readClock, readDuration } from "./read-durations.ts";
import { findFractions } from "./read-fractions.ts";
import { readNumbers } from "./read-numbers.ts";
import { readRate } from "./read-rate.ts";
import { findVotes } from "./read-votes.ts";

/** The amounts an article states, with bound, unit and what they measure: "at least 126 people", "$450mn annually". */
export function findQuantities(reading: QuantityReading): readonly QuantityDraft[] {
  const { body } = reading.article;
  // "three-quarters of the dead" is a share, though quarters are times, too.
  const fractions = findFractions(body).filter(
    (amount) => /-quarters?$/iu.test(body.slice(amount.start, amount.end)) || !timed(amount, reading.times),
  );
  const votes = findVotes(body).filter((amount) => !timed(amount, reading.times));
  const told = [...fractions, ...votes];
  const numbers = joinNumberRanges(findNumbers(body), body).filter(
    (number) =>
      !timed(number, reading.times) && !told.some(({ start, end }) => start < number.end && number.start < end),
  );
  const counted = [...readNumbers(numbers, reading), ...told];
  const amounts = [
    ...counted,
    ...reading.times
      .flatMap((time) => readDuration(time, body) ?? readClock(time) ?? [])
      .filter((amount) => !isSpread(amount, counted, body) && !fractions.some(({ start }) => start === amount.start)),
  ];
  const drafts = amounts
    .sort((left, right) => left.start - right.start)
    .flatMap((amount) => draftOf(amount, reading) ?? []);
  return inheritMeasures(drafts, body);
}

/** "$3.5 billion over three years": over what a sum is spread is no length of anything. */
function isSpread(duration: Amount, amounts: readonly Amount[], body: string): boolean {
  return amounts.some(({ kind, end }) => kind === "money" && body.slice(end, duration.start) === " over ");
}

/** Numbers inside dates are read with the dates; those inside durations become quantities there. */
function timed(number: Span, times: readonly TimeExpression[]): boolean {
  return times.some(
    ({ span, type, text }) =>
      span.start < number.end && number.start < span.end && !(type === "set" && /^an? /i.test(text)),
  );
}

function draftOf(amount: Amount, reading: QuantityReading): QuantityDraft | null {
  const { article, times } = reading;
  const { body } = article;
  const sentence = sentenceAt(reading, amount);
  if (!sentence) return null;
  const measure = readMeasured(amount, sentence);
  // A time of day on a line of its own, as in a live blog, measures nothing.
  if (amount.kind === "clock" && sentence.clauses.every(({ subject }) => !subject)) return null;
  const reach = amountBound(amount, body);
  const interval =
    amount.low === undefined
      ? boundInterval(amount.value, reach.bound, amount.high)
      : { low: amount.low, high: amount.high };
  const rate = readRate(amount, times, body);
  const start = amount.start - reach.before;
  const end = Math.max(amount.end + reach.after, rate?.end ?? 0);
  return {
    quantity: {
      measure: measure || amount.counted || amount.unit,
      value: amount.value,
      low: interval.low,
      high: interval.high,
      unit: amount.unit,
      bound: reach.bound,
      ...(rate ? { per: rate.per } : {}),
    },
    amount: { start, end },
    span: clauseSpan(sentence, amount, article.sentences[sentence.sentence] ?? { start, end }),
    sentence: sentence.sentence,
    time: governTime(reading, { start, end }),
    rule: amount.rule,
  };
}

function clauseSpan(sentence: SentenceReading, amount: Span, whole: Span): Span {
  const { words } = sentence;
  const inside = sentence.clauses.filter(
    ({ from, to }) => (words[from]?.start ?? 0) <= amount.start && amount.end <= (words[to - 1]?.end ?? 0),
  );
  const clause = inside.at(-1);
  const first = clause && words[clause.from];
  const last = clause && words[clause.to - 1];
  return first && last ? { start: first.start, end: last.end } : whole;
}
