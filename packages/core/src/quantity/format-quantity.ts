import pluralize from "pluralize";
import type { Bound, Quantity } from "../schema/index.ts";

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "at most ",
  "less-than": "less than ",
  nearly: "nearly ",
};

const LARGE: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** "521", "262,179", "2.5": digits grouped by comma, the same on every machine. */
function formatNumber(value: number): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
  return `${value < 0 ? "−" : ""}${grouped}${fraction ? `.${fraction}` : ""}`;
}

/** A number as a reader says it: "262,179", "8.5 billion". */
export function formatLarge(value: number): string {
  const scale = LARGE.find(([size]) => Math.abs(value) >= size);
  return scale ? `${formatNumber(Number((value / scale[0]).toPrecision(6)))} ${scale[1]}` : formatNumber(value);
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

/** True for an amount told by its two ends: "between 180 and 200 tonnes". */
export function isRange({ low, high, bound, unit }: Quantity): boolean {
  return bound === "exact" && low !== null && high !== null && low < high && unit !== "o'clock";
}

/** An amount with its bound and unit: "at least 126", "about $450 million a year", "180 to 200 tonnes". */
export function formatQuantity(quantity: Quantity): string {
  const { value, low, high, unit, bound, per } = quantity;
  const rate = per ? ` a ${per}` : "";
  const amount = isRange(quantity) ? formatRange(low ?? value, high ?? value, unit) : formatAmount(value, unit);
  return `${BOUND_WORDS[bound]}${amount}${rate}`;
}

/** The unit once, but for those that are written onto the number: "180 to 200 tonnes", "5% to 7%". */
function formatRange(low: number, high: number, unit: string): string {
  const isAttached = unit === "percent" || /^[A-Z]{3}$/.test(unit);
  return `${isAttached ? formatAmount(low, unit) : formatLarge(low)} to ${formatAmount(high, unit)}`;
}

/** An amount that stands without its measure: "84 people", where a figure's row says of whom. */
export function describeAmount(quantity: Quantity): string {
  const people = quantity.unit === "people" || quantity.unit === "person";
  const noun = quantity.value === 1 ? "person" : "people";
  return people ? `${formatQuantity(quantity)} ${noun}` : formatQuantity(quantity);
}

function formatAmount(value: number, unit: string): string {
  const sign = CURRENCY_SIGNS[unit];
  if (sign) return `${sign}${formatLarge(value)}`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${formatLarge(value)}`;
  if (unit === "percent") return `${formatNumber(value)}%`;
  if (unit === "" || unit === "people" || unit === "person") return formatLarge(value);
  return `${formatLarge(value)} ${value === 1 ? unit : pluralize(unit)}`;
}
