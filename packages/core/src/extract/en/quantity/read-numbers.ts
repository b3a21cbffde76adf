import { findModelNumbers, isCountable } from "./is-countable.ts";
import { contextOf, sentenceAt } from "./place-amount.ts";
import type { Amount, NumberMention, QuantityReading } from "./quantity-draft.ts";
import { readBareNumber } from "./read-bare-number.ts";
import { readCount } from "./read-count.ts";
import { readMeasure, readPercent } from "./read-measure.ts";
import { readMoney } from "./read-money.ts";
import { readToll } from "./read-toll.ts";

/** One amount a number, left to right: a bare number may take the unit of one before it. */
export function readNumbers(numbers: readonly NumberMention[], reading: QuantityReading): readonly Amount[] {
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
  reading: QuantityReading,
  models: ReadonlySet<string>,
  earlier: readonly Amount[],
): Amount | null {
  const { body } = reading.article;
  const { before, after } = contextOf(body, number);
  // "the top 1 percent" names people.
  if (/\b(?:top|bottom|upper|richest|poorest|wealthiest|highest|lowest) $/i.test(before)) return null;
  const certain = readMoney(number, body, before, after) ?? readPercent(number, after);
  if (certain) return certain;
  if (!isCountable(number, { words: body.slice(number.start, number.end), before, after, models })) return null;
  const sentence = sentenceAt(reading, number);
  return (
    readMeasure(number, after) ??
    (sentence ? readCount(number, sentence) : null) ??
    readToll(number, body, after) ??
    readBareNumber(number, body, before, after, earlier)
  );
}
