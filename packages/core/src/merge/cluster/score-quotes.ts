import type { Report, ReportOf } from "../report/index.ts";
import { termContainment, termCosine } from "../word/index.ts";
import { type PairScore, roundScore, toProbability, veto } from "./pair-score.ts";
import weights from "./weights.json" with { type: "json" };

/** Whether two quotations render one utterance: the same speaker, and words that overlap or lie one within the other. */
export function scoreQuotes(left: ReportOf<"quote">, right: ReportOf<"quote">): PairScore {
  if (speakersDiffer(left, right)) return veto("two different people said them");
  const words = termCosine(left.terms, right.terms);
  const contained = Math.min(left.terms.size, right.terms.size) >= 2 ? termContainment(left.terms, right.terms) : words;
  const w = weights.quote;
  const sameSpeaker = left.speaker?.entity !== null && left.speaker?.entity === right.speaker?.entity;
  const evidence = w.bias + w.words * words + w.contained * contained + (sameSpeaker ? w.sameSpeaker : 0);
  return {
    score: roundScore(toProbability(evidence)),
    why: contained === 1 ? "one holds all the words of the other" : "most of their words are the same",
    veto: false,
  };
}

export function speakersDiffer(left: Report, right: Report): boolean {
  const [a, b] = [left.speaker?.entity ?? null, right.speaker?.entity ?? null];
  return a !== null && b !== null && a !== b;
}
