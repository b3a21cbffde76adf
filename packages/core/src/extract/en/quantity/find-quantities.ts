import type { Span, TimeExpression } from "../../../schema/index.ts";
import type { SentenceReading } from "../clause/index.ts";
import { governTime } from "../time/index.ts";
import { boundInterval } from "./bound-interval.ts";
import { findNumbers, isOpenNumber } from "./find-numbers.ts";
import { findModelNumbers, isCountable } from "./is-countable.ts";
import { joinNumberRanges } from "./join-number-ranges.ts";
import type { Amount, NumberMention, QuantityDraft, QuantityReading } from "./quantity-draft.ts";
import { readBareNumber } from "./read-bare-number.ts";
import { readBound } from "./read-bound.ts";
import { readCount } from "./read-count.ts";
import { readClock, readDuration } from "./read-durations.ts";
import { findFractions } from "./read-fractions.ts";
import { readMeasure, readPercent } from "./read-measure.ts";
import { readMeasured } from "./read-measured.ts";
import { readMoney } from "./read-money.ts";
import { readRate } from "./read-rate.ts";

const CONTEXT = 48;

/** The amounts an article states, with bound, unit and what they measure: "at least 126 people", "$450mn annually". */
export function findQuantities(reading: QuantityReading): readonly QuantityDraft[] {
  const { body } = reading.article;
  const fractions = findFractions(body).filter((amount) => !timed(amount, reading.times));
  const numbers = joinNumberRanges(findNumbers(body), body).filter(
    (number) =>
      !timed(number, reading.times) && !fractions.some(({ start, end }) => start < number.end && number.start < end),
  );
  const amounts = [
    ...readNumbers(numbers, reading),
    ...fractions,
    ...reading.times.flatMap((time) => readDuration(time, body) ?? readClock(time) ?? []),
  ];
  return amounts.sort((left, right) => left.start - right.start).flatMap((amount) => draftOf(amount, reading) ?? []);
}

/** Numbers inside dates are read with the dates; those inside durations become quantities there. */
function timed(number: Span, times: readonly TimeExpression[]): boolean {
  return times.some(
    ({ span, type, text }) =>
      span.start < number.end && number.start < span.end && !(type === "set" && /^an? /i.test(text)),
  );
}

/** One amount a number, left to right: a bare number may take the unit of one before it. */
function readNumbers(numbers: readonly NumberMention[], reading: QuantityReading): readonly Amount[] {
  const models = findModelNumbers(reading.article.body);
  const amounts: Amount[] = [];
  for (const number of numbers) {
    const amount = readNumber(number, reading, models, amounts);
    if (amount) amounts.push(amount);
  }
  return amounts;
}

function readNumber(
  number: NumberMention,
  { article, sentences }: QuantityReading,
  models: ReadonlySet<string>,
  earlier: readonly Amount[],
): Amount | null {
  const { body } = article;
  const before = lineOf(body.slice(Math.max(0, number.start - CONTEXT), number.start), "before");
  const after = lineOf(body.slice(number.end, number.end + CONTEXT), "after");
  const certain = readMoney(number, body, before, after) ?? readPercent(number, after);
  if (certain) return certain;
  if (!isCountable(number, { words: body.slice(number.start, number.end), before, after, models })) return null;
  const sentence = sentenceAt(sentences, number, article.sentences);
  return (
    readMeasure(number, after) ??
    (sentence ? readCount(number, sentence) : null) ??
    readBareNumber(number, body, before, after, earlier)
  );
}

function draftOf(amount: Amount, reading: QuantityReading): QuantityDraft | null {
  const { article, sentences, times } = reading;
  const { body } = article;
  const sentence = sentenceAt(sentences, amount, article.sentences);
  if (!sentence) return null;
  const measure = readMeasured(amount, sentence);
  // A time of day on a line of its own, as in a live blog, measures nothing.
  if (amount.kind === "clock" && measure === "") return null;
  const before = lineOf(body.slice(Math.max(0, amount.start - CONTEXT), amount.start), "before");
  const after = lineOf(body.slice(amount.end, amount.end + CONTEXT), "after");
  const words = body.slice(amount.start, amount.end);
  const reach = amount.kind === "clock" ? EXACT : boundOf(amount, words, before, after);
  const interval =
    amount.kind === "clock" && "low" in amount
      ? (amount as { low: number; high: number })
      : boundInterval(amount.value, reach.bound, amount.high);
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

const EXACT = { bound: "exact", before: 0, after: 0 } as const;

function boundOf(amount: Amount, words: string, before: string, after: string) {
  const read = readBound(before, after);
  // "over two days" and "under two years" say during as often as more and less.
  const ambiguous = amount.kind === "duration" && /\b(?:over|under|around|above|below) $/i.test(before);
  if (
    ambiguous &&
    !/\b(?:last(?:s|ed|ing)?|took|takes?|taking|for|just|well|of|spent|waited|by|after|lived|served) (?:over|under|around) $/i.test(
      before,
    )
  )
    return EXACT;
  if (read.bound !== "exact") return read;
  if (amount.kind === "duration" && /long$/i.test(words) && !/\d|two|three/i.test(words))
    return { ...EXACT, bound: "about" as const };
  if (/^\S+(?:[-‐‑]plus|\+)(?=\s)/u.test(words)) return { ...EXACT, bound: "at-least" as const };
  if (/^\S+[-‐‑]odd(?=\s)/u.test(words)) return { ...EXACT, bound: "about" as const };
  return isOpenNumber(/^\w+/.exec(words)?.[0] ?? "") ? { ...EXACT, bound: "at-least" as const } : read;
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

function sentenceAt(
  sentences: readonly SentenceReading[],
  span: Span,
  places: readonly Span[],
): SentenceReading | undefined {
  const index = places.findLastIndex(({ start }) => start <= span.start);
  return sentences.find(({ sentence }) => sentence === index);
}

function lineOf(text: string, side: "before" | "after"): string {
  const plain = text.replace(/[\u00a0\u2009\u202f]/g, " ");
  return side === "before" ? plain.slice(plain.lastIndexOf("\n") + 1) : (plain.split("\n")[0] ?? "");
}
