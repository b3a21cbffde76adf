import type { NumberMention } from "./quantity-draft.ts";

const CONNECTOR = /^(?:%|[- ]?percent|[- ]?per cent)?(?: ?[-‐‑–—] ?| to | and )(?:US|AU|C|USD ?)?[$€£#]?$/;

/** Two numbers that are one amount: "25,000 to 30,000", "15-20%", "between $12 million and $20 million". */
export function joinNumberRanges(numbers: readonly NumberMention[], text: string): readonly NumberMention[] {
  const joined: NumberMention[] = [];
  for (const number of numbers) {
    const previous = joined.at(-1);
    const range = previous && rangeOf(previous, number, text);
    if (range) joined.splice(-1, 1, range);
    else joined.push(number);
  }
  return joined;
}

function rangeOf(first: NumberMention, last: NumberMention, text: string): NumberMention | null {
  const between = text.slice(first.end, last.start);
  if (first.high !== null || !CONNECTOR.test(between)) return null;
  // "by 23% to 2 million" are two amounts.
  if (/%|cent/i.test(between) && !/^[- ]?(?:%|per ?cent)/i.test(text.slice(last.end, last.end + 9))) return null;
  const lead = /\b(from|between)[ \u00a0](?:[A-Z]{0,3}[$€£#])?$/i
    .exec(text.slice(Math.max(0, first.start - 14), first.start))?.[1]
    ?.toLowerCase();
  if (/ and /.test(between) ? lead !== "between" : lead === "from") return null;
  const value = /\p{L}/u.test(text.slice(last.start, last.end)) ? withScale(first, last) : first.value;
  return value < last.value ? { ...first, end: last.end, value, high: last.value } : null;
}

/** "12 to 20 million": the scale stands once, at the end; "10-20" has none. */
function withScale(first: NumberMention, last: NumberMention): number {
  const scale = [1e12, 1e9, 1e6, 1e3].find(
    (size) => last.value >= size && first.value < 1000 && first.value * size < last.value,
  );
  return scale === undefined ? first.value : first.value * scale;
}
