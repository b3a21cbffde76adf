import type { LineFacts } from "./line-facts.ts";

/** A line that is no prose costs as much as this many characters of prose earn. */
const BREAK_COST = 30;
const MOST_EARNED = 400;

/** The run of lines with the most prose and the fewest breaks: the maximum-sum segment (Kadane), in linear time. */
export function findProseSegment(facts: readonly LineFacts[]): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: 0, sum: 0 };
  let [start, sum] = [0, 0];
  for (const [index, fact] of facts.entries()) {
    if (sum <= 0) {
      start = index;
      sum = 0;
    }
    sum += fact.prose ? Math.min(MOST_EARNED, fact.length) : -BREAK_COST;
    if (sum > best.sum) best = { start, end: index + 1, sum };
  }
  return best;
}
