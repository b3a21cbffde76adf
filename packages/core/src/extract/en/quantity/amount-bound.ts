import { isOpenNumber } from "./find-numbers.ts";
import { contextOf } from "./place-amount.ts";
import type { Amount } from "./quantity-draft.ts";
import { type BoundReading, readBound } from "./read-bound.ts";

const EXACT: BoundReading = { bound: "exact", before: 0, after: 0 };

/** The bound of an amount: from the words around it, or from its own form ("hourlong", "15-plus", "dozens"). */
export function amountBound(amount: Amount, body: string): BoundReading {
  if (amount.kind === "clock") return EXACT;
  const words = body.slice(amount.start, amount.end);
  const { before, after } = contextOf(body, amount);
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
    return { ...EXACT, bound: "about" };
  if (/^\S+(?:[-‐‑]plus|\+)(?=\s)/u.test(words)) return { ...EXACT, bound: "at-least" };
  if (/^\S+[-‐‑]odd(?=\s)/u.test(words)) return { ...EXACT, bound: "about" };
  return isOpenNumber(/^\w+/.exec(words)?.[0] ?? "") ? { ...EXACT, bound: "at-least" } : read;
}
