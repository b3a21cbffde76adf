import type { Quantity } from "../../schema/index.ts";
import { asOfDay, isKind, type Report } from "../report/index.ts";

/** Counts that only grow while news comes in. */
const CUMULATIVE =
  /\b(?:kill|dead|death|die|fatalit|casualt|toll|injur|wound|hurt|arrest|detain|evacuat|displac|homeless|confirmed|case|infect|rescu|register|vote|count|raise|collect|damage|destroy|victim|missing)/iu;

const known = new WeakMap<Quantity, boolean>();

/** A quantity is compared with many others. */
function isCumulative(quantity: Quantity): boolean {
  const cumulative = known.get(quantity) ?? CUMULATIVE.test(`${quantity.measure} ${quantity.unit}`);
  known.set(quantity, cumulative);
  return cumulative;
}

/** Publisher or outlet, where one is known. */
function publisherOf({ source }: Report): string | null {
  return source.article.publisher ?? source.article.outlet;
}

/**
 * Whether a later report takes the place of an earlier one rather than contradicting it: a toll that rose, or the
 * same outlet correcting itself.
 */
export function isSuperseded(earlier: Report, later: Report): boolean {
  if (correctsItself(earlier, later)) return true;
  if (!isKind(earlier, "quantity") || !isKind(later, "quantity")) return false;
  const [from, to] = [asOfDay(earlier), asOfDay(later)];
  if (from === null || to === null || from >= to) return false;
  const [before, after] = [earlier.statement.quantity, later.statement.quantity];
  return (isCumulative(before) || isCumulative(after)) && after.value > before.value;
}

function correctsItself(earlier: Report, later: Report): boolean {
  const [from, to] = [earlier.source.publishedAt?.end, later.source.publishedAt?.end];
  const publisher = publisherOf(earlier);
  return publisher !== null && publisher === publisherOf(later) && from !== undefined && to !== undefined && from < to;
}
