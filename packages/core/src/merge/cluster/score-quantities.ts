import type { ReportOf } from "../report/index.ts";
import { termCosine } from "../word/index.ts";
import { NO_MATCH, type PairScore, roundScore, toProbability, veto } from "./pair-score.ts";
import weights from "./weights.json" with { type: "json" };

/** Whether two amounts measure the same thing; their values may differ, that is for the disputes to say. */
export function scoreQuantities(left: ReportOf<"quantity">, right: ReportOf<"quantity">): PairScore {
  const [a, b] = [left.statement.quantity, right.statement.quantity];
  if (a.unit !== b.unit || a.per !== b.per) return NO_MATCH;
  if (left.source === right.source && a.value !== b.value) return veto("one article gives both numbers");
  // "Four killed on September 29", "14 killed on September 27": two tolls, each of its day.
  if (a.value !== b.value && isOfAnotherDay(left, right)) return veto("each number is told of a day of its own");
  const measure = termCosine(left.measure, right.measure);
  const terms = termCosine(left.terms, right.terms);
  const sameValue = a.value === b.value;
  const w = weights.quantity;
  const evidence = w.bias + w.measure * measure + w.terms * terms + (sameValue ? w.sameValue : 0);
  const reasons = [
    `both count ${a.unit}`,
    sameValue ? `the same number, ${a.value}` : null,
    terms > 0.3 ? "similar words around them" : null,
  ];
  return {
    score: roundScore(toProbability(evidence)),
    why: reasons.filter((reason) => reason !== null).join(", "),
    veto: false,
  };
}

function isOfAnotherDay({ date: left }: ReportOf<"quantity">, { date: right }: ReportOf<"quantity">): boolean {
  return left?.precision === "day" && right?.precision === "day" && left.start !== right.start;
}
