import type { Quantity } from "../schema/index.ts";

/** Lengths of time that one report gives in the larger unit and another in the smaller. */
const SMALLER: Readonly<Record<string, { readonly unit: string; readonly each: number }>> = {
  hour: { unit: "minute", each: 60 },
  week: { unit: "day", each: 7 },
};

/** The unit in which amounts are compared: minutes for hours, days for weeks. */
export function commonUnit(unit: string): string {
  return SMALLER[unit]?.unit ?? unit;
}

/**
 * An amount in the unit in which it is compared. Whoever counts in hours rounds to a quarter of one, from two on to a
 * half: "two hours" → 90 to 150 minutes, "an hour" → 45 to 75.
 */
export function inCommonUnit(quantity: Quantity): Quantity {
  const smaller = SMALLER[quantity.unit];
  if (!smaller) return quantity;
  const { each, unit } = smaller;
  const rounded = quantity.bound === "exact" || quantity.bound === "about";
  const slack = rounded ? (quantity.value < 2 ? each / 4 : each / 2) : 0;
  const value = quantity.value * each;
  return {
    ...quantity,
    unit,
    value,
    low: quantity.low === null ? null : rounded ? value - slack : quantity.low * each,
    high: quantity.high === null ? null : rounded ? value + slack : quantity.high * each,
  };
}
