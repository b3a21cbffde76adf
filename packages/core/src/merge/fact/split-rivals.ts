import type { Dispute, Fact } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { isKind, pickReports, type Report } from "../report/index.ts";
import { forgetOrigins, type SourceGroups } from "../source/index.ts";
import { buildFact } from "./build-fact.ts";
import { listCopies } from "./choose-speakers.ts";
import { groupByAmount } from "./group-by-amount.ts";

/** Facts and disputes as the merge hands them on. */
export interface Findings {
  readonly facts: readonly Fact[];
  readonly disputes: readonly Dispute[];
}

interface SplitFindings extends Findings {
  /** The reports of the facts that took the place of others, by their ids. */
  readonly reports: ReadonlyMap<string, readonly Report[]>;
}

/**
 * Gives every amount of a disputed figure a fact of its own, so that no fact carries an amount its evidence does not:
 * "more than two hours", "nearly two hours" and, fitting both, "about two hours" are three facts; the dispute names them all.
 */
export function splitRivals(
  { facts, disputes }: Findings,
  reportsOf: (fact: Fact) => readonly Report[],
  groups: SourceGroups,
): SplitFindings {
  const rival = new Set(disputes.filter(({ kind }) => kind === "quantity").flatMap((dispute) => dispute.facts));
  const parts = new Map(
    facts.filter(({ id }) => rival.has(id)).map((fact) => [fact.id, splitFact(fact, reportsOf(fact), groups)] as const),
  );
  return {
    reports: new Map([...parts.values()].flat().map(({ fact, reports }) => [fact.id, reports])),
    facts: facts.flatMap((fact) => parts.get(fact.id)?.map((part) => part.fact) ?? [fact]),
    disputes: disputes.map((dispute) =>
      dispute.kind === "quantity"
        ? {
            ...dispute,
            facts: dispute.facts.flatMap((id) => parts.get(id)?.map((part) => part.fact.id) ?? [id]).sort(compareText),
          }
        : dispute,
    ),
  };
}

interface Part {
  readonly fact: Fact;
  readonly reports: readonly Report[];
}

const known = new WeakMap<Fact, readonly Part[]>();

/** The parts follow from the fact, which is built anew when anything about it changes. */
function splitFact(fact: Fact, reports: readonly Report[], groups: SourceGroups): readonly Part[] {
  const parts = known.get(fact) ?? makeParts(fact, reports, groups);
  known.set(fact, parts);
  return parts;
}

const pickFigures = pickReports((report) => isKind(report, "quantity"));

const partsOf = new WeakMap<readonly Report[], readonly (readonly Report[])[]>();

/** Has the origins of a fact's reports looked for anew, and those of its parts and of who tells its versions: articles come from elsewhere than was known. */
export function forgetPartOrigins(reports: readonly Report[]): void {
  for (const list of [reports, ...(partsOf.get(reports) ?? []), ...listCopies(reports)]) forgetOrigins(list);
}

function makeParts(fact: Fact, reports: readonly Report[], groups: SourceGroups): readonly Part[] {
  if (pickFigures(reports).length < reports.length) return [{ fact, reports }];
  const { amounts, amountOf } = groupByAmount(reports);
  partsOf.set(reports, [...amounts.values()]);
  const joins = Map.groupBy(fact.joins, ({ left, right }) => {
    const amount = amountOf.get(left);
    return amount === amountOf.get(right) ? amount : undefined;
  });
  return [...amounts].map(([amount, own]) => ({
    fact: buildFact({ reports: own, joins: joins.get(amount) ?? [] }, groups),
    reports: own,
  }));
}
