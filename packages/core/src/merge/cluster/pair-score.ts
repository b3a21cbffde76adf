/** How sure it is that two reports tell one fact, and one sentence why. `veto` keeps their clusters apart whatever else speaks for it. */
export interface PairScore {
  readonly score: number;
  readonly why: string;
  readonly veto: boolean;
  /** True when this holds for the whole sentence of either report, whatever else it tells. */
  readonly sentenceWide?: boolean;
}

export const NO_MATCH: PairScore = { score: 0, why: "nothing in common", veto: false };

export function veto(why: string): PairScore {
  return { score: 0, why, veto: true };
}

/** The logistic function: evidence for and against, added up, as a probability. */
export function toProbability(evidence: number): number {
  return 1 / (1 + Math.exp(-evidence));
}

/** Two decimals, so that the score prints the same on every machine. */
export function roundScore(score: number): number {
  return Math.round(score * 1000) / 1000;
}
