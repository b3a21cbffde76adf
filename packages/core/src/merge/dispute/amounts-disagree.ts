import type { Quantity } from "../../schema/index.ts";

/** Two exact numbers this close, one of them round, are one number told with other precision: 262,179 and 262,000. */
const ROUNDING = 0.05;

/** From this size on a number with zeros at its end may be a rounded one; below it writers count. */
const SMALLEST_ROUNDED = 100;

/**
 * Whether two amounts exclude each other: "more than two" and "nearly two" do; "two" and "about two", "two" and
 * "more than two" (precision), 262,179 and 262,000 (rounding) do not.
 */
export function amountsDisagree(left: Quantity, right: Quantity): boolean {
  if (left.unit !== right.unit) return false;
  if (left.value === right.value) return excludesEnd(left) && excludesEnd(right) && isAbove(left) !== isAbove(right);
  if (isRoundingOf(left, right) || isRoundingOf(right, left)) return false;
  const [low, high] = left.value < right.value ? [left, right] : [right, left];
  return low.high !== null && high.low !== null && low.high < high.low;
}

function excludesEnd({ bound }: Quantity): boolean {
  return bound === "more-than" || bound === "less-than" || bound === "nearly";
}

function isAbove({ bound }: Quantity): boolean {
  return bound === "more-than";
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

/** "more than 2 hours", "126 people". */
export function describeAmount({ value, unit, bound }: Quantity): string {
  const qualifier = bound === "exact" ? "" : `${bound.replace("-", " ")} `;
  return `${qualifier}${value.toLocaleString("en")} ${unit}`;
}
