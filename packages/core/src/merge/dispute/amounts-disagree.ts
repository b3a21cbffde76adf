import { commonUnit, countsPeople, inCommonUnit, isRange } from "../../quantity/index.ts";
import type { Bound, Quantity } from "../../schema/index.ts";

/** Two exact numbers this close, one of them round, are one number told with other precision: 418,263 and 418,000. */
const ROUNDING = 0.05;

/** From this size on a number with zeros at its end may be a rounded one; below it writers count. */
const SMALLEST_ROUNDED = 100;

/**
 * Whether two amounts exclude each other: "more than two" and "nearly two" do, and so do two different lower bounds
 * told of one moment; "two" and "about two", "two" and "more than two" (precision), 418,263 and 418,000 (rounding), 55 minutes and an hour do not.
 */
export function amountsDisagree(left: Quantity, right: Quantity): boolean {
  const people = countsPeople(left.unit) && countsPeople(right.unit);
  if (left.unit !== right.unit && !people)
    return commonUnit(left.unit) === commonUnit(right.unit) && intervalsApart(inCommonUnit(left), inCommonUnit(right));
  if (isRange(left) || isRange(right)) return intervalsApart(left, right);
  if (left.value === right.value)
    return boundsExclude(left.bound, right.bound) || boundsExclude(right.bound, left.bound);
  if (isRoundingOf(left, right) || isRoundingOf(right, left)) return false;
  if (left.bound === right.bound)
    return Math.abs(left.value - right.value) > ROUNDING * Math.abs(left.value) || left.bound === "exact";
  return intervalsApart(left, right);
}

/** "180 to 200 tonnes" and "about 190" share values, "100 tonnes" shares none. */
function intervalsApart(left: Quantity, right: Quantity): boolean {
  const [low, high] = left.value < right.value ? [left, right] : [right, left];
  return low.high !== null && high.low !== null && low.high < high.low;
}

/** At one value: "at least 126" and "fewer than 126", "more than two" and "at most two". */
function boundsExclude(above: Bound, below: Bound): boolean {
  const strictlyBelow = below === "less-than" || below === "nearly";
  return above === "more-than" ? strictlyBelow || below === "at-most" : above === "at-least" && strictlyBelow;
}

function isRoundingOf(round: Quantity, exact: Quantity): boolean {
  if (
    Math.abs(round.value) < SMALLEST_ROUNDED ||
    Math.abs(round.value - exact.value) > ROUNDING * Math.abs(exact.value)
  )
    return false;
  const step = roundStep(round.value);
  return step > roundStep(exact.value) && Math.abs(round.value - exact.value) <= step / 2;
}

/** The power of ten a number is a multiple of: 261,000 → 1,000. */
function roundStep(value: number): number {
  let step = 1;
  while (value !== 0 && Number.isInteger(value / (step * 10))) step *= 10;
  return step;
}
