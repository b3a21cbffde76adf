import type { LabelledText } from "./load-pages.ts";

/** Long lines weigh more, but less than by their length; every text weighs the same. */
const POWER = 0.7;
/** One menu with thousands of words must not count more than the article. */
const HEAVIEST = 10;

/** Training weight of each line of a text. */
export function weighLines({ lines, labels, source }: LabelledText): readonly number[] {
  const total = lines.reduce((sum, line, index) => sum + (labels[index] ? line.length ** POWER : 0), 0) || 1;
  // An article alone has nothing to tell apart; it only teaches to leave clean text alone.
  const share = source === "alone" ? 0.5 : 1;
  return lines.map((line) => Math.min(HEAVIEST, (line.length ** POWER / total) * 100) * share);
}
