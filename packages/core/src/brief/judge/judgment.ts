import type { Confidence, Fact, Likelihood } from "../../schema/index.ts";

/** A judgment before it is worded: what is judged, how likely it is, the facts it rests on and what would change it. */
export interface Judgment {
  /** With the likelihood put for "{}": "Direct talks are {} to continue." */
  readonly statement: string;
  readonly likelihood: Likelihood;
  readonly confidence: Confidence;
  readonly basis: readonly Fact[];
  readonly indicator: string;
}
