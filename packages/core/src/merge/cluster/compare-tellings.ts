import type { Report } from "../report/index.ts";
import { type Comparison, mayMatch } from "./comparison.ts";
import { NO_MATCH, type PairScore } from "./pair-score.ts";
import { scorePair } from "./score-pair.ts";
import type { Telling } from "./telling.ts";

export interface TellingScore extends PairScore {
  readonly between: readonly [Report, Report] | null;
}

/** The best that any report of one telling has in common with any of the other. */
export function compareTellings(left: Telling, right: Telling, comparison: Comparison): TellingScore {
  let best: TellingScore = { ...NO_MATCH, between: null };
  let vetoed = 0;
  for (const one of left.reports) {
    for (const other of right.reports) {
      const pair = scorePair(one, other, comparison);
      if (pair.sentenceWide) return { ...pair, between: [one, other] };
      if (pair.veto) vetoed += 1;
      if (pair.score > best.score) best = { ...pair, between: [one, other] };
    }
  }
  return vetoed === left.reports.length * right.reports.length ? { ...best, veto: true } : best;
}

/** A cheap look before two tellings are compared in full. */
export function tellingsMayMatch(left: Telling, right: Telling, comparison: Comparison): boolean {
  return left.reports.some((one) => right.reports.some((other) => mayMatch(one, other, comparison)));
}
