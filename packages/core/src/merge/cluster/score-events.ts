import type { Report, ReportOf } from "../report/index.ts";
import { termCosine } from "../word/index.ts";
import { relateDates } from "./compare-dates.ts";
import { type PairScore, roundScore, toProbability, veto } from "./pair-score.ts";
import weights from "./weights.json" with { type: "json" };

/** Whether two reports tell of one event: the same act by and to the same parties at a time that fits. */
export function scoreEvents(left: ReportOf<"event">, right: ReportOf<"event">): PairScore {
  const dates = relateDates(left, right);
  if (dates === "apart" && left.source === right.source) return veto("one article gives them two dates");
  const sameHead = left.head === right.head;
  const shared = sharedParties(left, right);
  const terms = termCosine(left.terms, right.terms);
  const w = weights.event;
  const evidence =
    w.bias +
    (sameHead ? w.sameHead : 0) +
    (left.statement.type === right.statement.type ? w.sameType : 0) +
    w.sharedParties * shared +
    (dates === "same" ? w.sameDay : dates === "overlap" ? w.datesOverlap : dates === "apart" ? w.datesApart : 0) +
    w.terms * terms +
    (actorsDiffer(left, right) ? w.actorDiffers : 0);
  const reasons = [
    sameHead ? `both tell of "${left.statement.trigger.lemma}"` : null,
    shared > 0 ? "they share parties" : null,
    dates === "same" ? "on the same day" : dates === "overlap" ? "at times that fit" : null,
    terms > 0.3 ? "in similar words" : null,
  ].filter((reason) => reason !== null);
  return { score: roundScore(toProbability(evidence)), why: reasons.join(", ") || "little in common", veto: false };
}

const entitiesOf = (report: Report) => new Set(report.parties.flatMap((party) => party.entity ?? []));

/** Shared entities as a part of the smaller list: 1 when one list is nested in the other. */
function sharedParties(left: Report, right: Report): number {
  const [a, b] = [entitiesOf(left), entitiesOf(right)];
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : [...a].filter((entity) => b.has(entity)).length / smaller;
}

function actorsDiffer(left: Report, right: Report): boolean {
  const [a, b] = [left, right].map((report) => report.parties.find((party) => party.role === "actor")?.entity ?? null);
  return a !== null && b !== null && a !== undefined && b !== undefined && a !== b;
}
