import type { Join } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import type { TellingGroup } from "./join-tellings.ts";
import type { Telling } from "./telling.ts";
import type { TellingCopies } from "./telling-copies.ts";

/** Reports of one fact, in the order of their ids, and the pairs by which they came together. */
export interface Cluster {
  readonly reports: readonly Report[];
  readonly joins: readonly Join[];
}

/** The cluster of a group; what one before it held in order need not be sorted again. */
export function buildCluster({ tellings, joins }: TellingGroup, copies: TellingCopies, before?: Cluster): Cluster {
  const wordings = tellings.map((telling) => copies.get(telling.wording) ?? [telling]);
  return {
    reports: orderById(
      wordings.flatMap((same) => same.flatMap(({ reports }) => reports)),
      before?.reports ?? [],
    ),
    joins: [
      ...wordings.flatMap((same) => [...same.flatMap((telling) => telling.joins), ...joinCopies(same)]),
      ...joins,
    ],
  };
}

/** Sorting takes no longer than looking where most is in order already. */
function orderById(reports: readonly Report[], before: readonly Report[]): readonly Report[] {
  const left = new Set(reports);
  const kept = before.filter((report) => left.delete(report));
  return [...kept, ...left].sort((one, other) => compareText(one.id, other.id));
}

interface CopyJoins {
  readonly first: Telling;
  readonly joins: readonly Join[];
}

const known = new WeakMap<Telling, CopyJoins>();

function joinCopies([first, ...others]: readonly Telling[]): Join[] {
  return first ? others.flatMap((copy) => joinCopy(first, copy)) : [];
}

function joinCopy(first: Telling, copy: Telling): readonly Join[] {
  const before = known.get(copy);
  if (before?.first === first) return before.joins;
  const joins = copy.reports.flatMap(({ id }, index) => {
    const left = first.reports[index]?.id;
    return left === undefined ? [] : [{ left, right: id, score: 1, why: "the same words" }];
  });
  known.set(copy, { first, joins });
  return joins;
}
