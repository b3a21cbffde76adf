import type { Dispute, Fact } from "../../schema/index.ts";
import { type FactChanges, type Gathering, gather, openGathering } from "../change/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { addCopies, chooseSpeakers } from "../fact/choose-speakers.ts";
import type { Report } from "../report/index.ts";
import type { SourceGroups } from "../source/index.ts";
import { type AskedNames, namesHold, noteNames } from "./asked-names.ts";
import { buildDispute, type Disagreement } from "./build-dispute.ts";
import { findAreaDisputes } from "./find-area-disputes.ts";
import { findCancellationDisputes } from "./find-cancellation-disputes.ts";
import { findDateDisputes } from "./find-date-disputes.ts";
import { findExistenceDisputes } from "./find-existence-disputes.ts";
import { findGroundDisputes } from "./find-ground-disputes.ts";
import { findListDisputes } from "./find-list-disputes.ts";
import { findPlaceDisputes } from "./find-place-disputes.ts";
import { findQuantityDisputes } from "./find-quantity-disputes.ts";
import { findWordingDisputes } from "./find-wording-disputes.ts";

const WITHIN_FACT = [
  findDateDisputes,
  findQuantityDisputes,
  findCancellationDisputes,
  findWordingDisputes,
  findGroundDisputes,
  findAreaDisputes,
  findPlaceDisputes,
  findListDisputes,
];

/** What the reports of single facts disagree on, kept fact by fact. */
export interface WithinState {
  readonly disputes: Gathering<Dispute>;
  readonly denials: Gathering<Disagreement>;
  /** Names that a fact's disputes are titled with: a name may change while the fact stays. */
  readonly names: Map<Fact, AskedNames>;
}

export function openWithin(): WithinState {
  return { disputes: openGathering(), denials: openGathering(), names: new Map() };
}

interface WithinFacts {
  readonly disputes: readonly Dispute[];
  /** What some reports of a fact deny and others tell, before it is joined with denials told otherwise. */
  readonly denials: readonly Disagreement[];
}

/** The disagreements between reports of one fact. */
export function findWithinFacts(
  { fresh, gone }: FactChanges,
  reportsOf: (fact: Fact) => readonly Report[],
  comparison: Comparison,
  groups: SourceGroups,
  state: WithinState,
): WithinFacts {
  for (const fact of gone) state.names.delete(fact);
  const renamed = [...state.names].filter(([, names]) => !namesHold(names, comparison)).map(([fact]) => fact);
  const changes = { fresh: [...fresh, ...renamed], gone: new Set([...gone, ...renamed]) };
  const found = new Map<Fact, WithinFacts>();
  for (const fact of changes.fresh) {
    const { noting, names } = noteNames(comparison);
    found.set(fact, findWithin(fact, reportsOf(fact), noting, groups));
    if (names.size > 0) state.names.set(fact, names);
    else state.names.delete(fact);
  }
  return {
    disputes: gather(state.disputes, changes, (fact) => found.get(fact)?.disputes ?? []),
    denials: gather(state.denials, changes, (fact) => found.get(fact)?.denials ?? []),
  };
}

function findWithin(fact: Fact, reports: readonly Report[], comparison: Comparison, groups: SourceGroups): WithinFacts {
  const speakers = chooseSpeakers(reports);
  return {
    disputes: WITHIN_FACT.flatMap((find) => find(fact, speakers, comparison)).map((disagreement) =>
      buildDispute(withCopies(disagreement, reports), groups),
    ),
    denials: findExistenceDisputes(fact, speakers, comparison).map((disagreement) => withCopies(disagreement, reports)),
  };
}

/** The versions with all reports of the fact that say the same in the same words. */
function withCopies(disagreement: Disagreement, reports: readonly Report[]): Disagreement {
  const versions = disagreement.versions.map((version) => ({
    ...version,
    reports: addCopies(version.reports, reports),
  }));
  return { ...disagreement, versions };
}
