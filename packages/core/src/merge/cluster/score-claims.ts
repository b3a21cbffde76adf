import type { ReportOf } from "../report/index.ts";
import { termCosine } from "../word/index.ts";
import { type PairScore, roundScore, toProbability, veto } from "./pair-score.ts";
import { speakersDiffer } from "./score-quotes.ts";
import weights from "./weights.json" with { type: "json" };

/** Whether two claims are one: the same source, and mostly the same words. */
export function scoreClaims(left: ReportOf<"claim">, right: ReportOf<"claim">): PairScore {
  if (speakersDiffer(left, right)) return veto("two different sources claim them");
  const terms = termCosine(left.terms, right.terms);
  const sameSource = left.speaker?.entity !== null && left.speaker?.entity === right.speaker?.entity;
  const w = weights.claim;
  const evidence = w.bias + w.terms * terms + (sameSource ? w.sameSource : 0);
  return { score: roundScore(toProbability(evidence)), why: "the same source says it in similar words", veto: false };
}
