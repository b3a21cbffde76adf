import { describeAmount } from "../../quantity/index.ts";
import type { Dispute, Fact } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";
import type { SourceGroups } from "../source/index.ts";
import { buildFact } from "./build-fact.ts";
import { chooseSpeakers } from "./choose-speakers.ts";
import { isSuperseded } from "./is-superseded.ts";

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

function makeParts(fact: Fact, reports: readonly Report[], groups: SourceGroups): readonly Part[] {
  if (!reports.every((report) => isKind(report, "quantity"))) return [{ fact, reports }];
  const members = groupByAmount(reports);
  const amountOf = new Map([...members].flatMap(([amount, own]) => own.map(({ id }) => [id, amount] as const)));
  const joins = Map.groupBy(fact.joins, ({ left, right }) => {
    const amount = amountOf.get(left);
    return amount === amountOf.get(right) ? amount : undefined;
  });
  return [...members].map(([amount, own]) => ({
    fact: buildFact({ reports: own, joins: joins.get(amount) ?? [] }, groups),
    reports: own,
  }));
}

/** Reports by the amount they give; one that a later report moved on from goes with that, as its history. */
function groupByAmount(reports: readonly ReportOf<"quantity">[]): ReadonlyMap<string, readonly Report[]> {
  const movesOn = (report: ReportOf<"quantity">, later: ReportOf<"quantity">) =>
    later.statement.quantity.value !== report.statement.quantity.value && isSuperseded(report, later);
  const speakers = chooseSpeakers(reports).filter((report) => isKind(report, "quantity"));
  const current = speakers.filter((report) => !speakers.some((later) => movesOn(report, later)));
  const amountOf = (report: ReportOf<"quantity">) => {
    const shown = current.find((later) => later === report) ?? current.find((later) => movesOn(report, later));
    return describeAmount((shown ?? report).statement.quantity);
  };
  return Map.groupBy(reports, amountOf);
}
