import type { Dispute } from "../../schema/index.ts";
import type { FactChanges } from "../change/index.ts";
import type { Report } from "../report/index.ts";
import type { SourceGroups } from "../source/index.ts";
import { buildDispute, type Disagreement } from "./build-dispute.ts";

/** Disputes by what their disagreements are about and who opens each side. */
export type BuiltDisputes = Map<string, Built>;

interface Built {
  readonly disagreement: Disagreement;
  readonly dispute: Dispute;
}

/** The disputes of disagreements across facts; one that is what it was in the set before is the same object. */
export function buildDisputes(
  disagreements: readonly Disagreement[],
  groups: SourceGroups,
  { regrouped }: FactChanges,
  known: BuiltDisputes,
): readonly Dispute[] {
  const before = new Map(known);
  known.clear();
  return disagreements.map((disagreement) => {
    const key = keyOf(disagreement);
    const built = before.get(key);
    const holds = built && isSame(built.disagreement, disagreement) && !isRegrouped(built.dispute, regrouped);
    const dispute = holds ? built.dispute : buildDispute(disagreement, groups);
    known.set(key, { disagreement, dispute });
    return dispute;
  });
}

function keyOf({ kind, about, versions }: Disagreement): string {
  return [kind, about, ...versions.map(({ value, reports }) => `${value} ${reports[0]?.id}`)].join("\n");
}

function isSame(left: Disagreement, right: Disagreement): boolean {
  return (
    left.why === right.why &&
    isSameList(left.facts, right.facts, (one, other) => one === other) &&
    isSameList(left.versions, right.versions, (one, other) => isSameList(one.reports, other.reports, isSameReport))
  );
}

/** An edited sentence stands in a report of its own, made anew each time. */
function isSameReport(left: Report, right: Report): boolean {
  return left === right || (left.id === right.id && left.evidence === right.evidence && left.source === right.source);
}

function isSameList<Item>(
  left: readonly Item[],
  right: readonly Item[],
  isSameItem: (one: Item, other: Item) => boolean,
): boolean {
  return left.length === right.length && left.every((item, index) => isSameItem(item, right[index] as Item));
}

function isRegrouped({ versions }: Dispute, regrouped: ReadonlySet<string>): boolean {
  return regrouped.size > 0 && versions.some(({ articles }) => articles.some((article) => regrouped.has(article)));
}
