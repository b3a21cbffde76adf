import type { Bound } from "../../../schema/index.ts";

/** What the words allow: exact n = [n, n], about n = n ± half its rounding step, more than n = (n, …), nearly n = (…, n). */
export function boundInterval(
  value: number,
  bound: Bound,
  high: number | null = null,
): { readonly low: number | null; readonly high: number | null } {
  if (high !== null) return { low: value, high };
  switch (bound) {
    case "exact":
      return { low: value, high: value };
    case "about": {
      const half = roundingStep(value) / 2;
      return { low: tidy(value - half), high: tidy(value + half) };
    }
    case "at-least":
    case "more-than":
      return { low: value, high: null };
    case "at-most":
    case "less-than":
    case "nearly":
      return { low: null, high: value };
  }
}

/** The place of the last digit that is not a rounding zero: 30,000 → 10,000; 261,000 → 1,000; 2.5 → 0.1. */
function roundingStep(value: number): number {
  if (value === 0) return 1;
  const digits = /^(\d)\.?(\d*)e([+-]\d+)$/.exec(Math.abs(value).toExponential());
  return 10 ** (Number(digits?.[3] ?? 0) - (digits?.[2]?.length ?? 0));
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
