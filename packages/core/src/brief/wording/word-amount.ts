import { pluralOf } from "./format-quantity.ts";

const AMOUNT = /^(?<before>.*?)(?<number>[\d,.]+) (?<unit>\p{Ll}+)$/u;

/** An amount as a dispute names it, with its unit in the right number: "more than 2 hour" → "more than 2 hours". */
export function wordAmount(value: string): string {
  const { before = "", number, unit } = AMOUNT.exec(value)?.groups ?? {};
  if (!number || !unit || number === "1" || /s$|^(?:people|percent|troops)$/u.test(unit)) return value;
  return `${before}${number} ${pluralOf(unit)}`;
}
