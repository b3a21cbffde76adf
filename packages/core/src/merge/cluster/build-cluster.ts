import type { Join } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { growReports, type Report } from "../report/index.ts";
import type { TellingGroup } from "./join-tellings.ts";
import type { Telling } from "./telling.ts";
import type { TellingCopies } from "./telling-copies.ts";

/** Reports of one fact, in the order of their ids, and the pairs by which they came together. */
export interface Cluster {
  readonly reports: readonly Report[];
  readonly joins: readonly Join[];
}

/** What one wording brings to a cluster. */
interface Part {
  readonly same: readonly Telling[];
  readonly reports: readonly Report[];
  readonly joins: readonly Join[];
}

const partsOf = new WeakMap<Cluster, readonly Part[]>();

/** The cluster of a group; what one before it held need not be looked at again. */
export function buildCluster({ tellings, joins }: TellingGroup, copies: TellingCopies, before?: Cluster): Cluster {
  const wordings = tellings.map((telling) => copies.get(telling.wording) ?? [telling]);
  const { parts, fresh, gone } = changeParts(wordings, (before && partsOf.get(before)) ?? []);
  const cluster = {
    reports: changeReports(before?.reports ?? [], fresh, gone),
    joins: parts.flatMap((part) => part.joins).concat(joins),
  };
  partsOf.set(cluster, parts);
  return cluster;
}

interface ChangedParts {
  readonly parts: readonly Part[];
  readonly fresh: readonly Part[];
  readonly gone: readonly Part[];
}

/** Both lists are in the order of the tellings that speak for a wording. */
function changeParts(wordings: readonly (readonly Telling[])[], before: readonly Part[]): ChangedParts {
  const [fresh, gone]: [Part[], Part[]] = [[], []];
  let next = 0;
  const parts = wordings.map((same) => {
    for (let part = before[next]; part && part.same !== same; part = before[next]) {
      if (compareText(part.same[0]?.id ?? "", same[0]?.id ?? "") > 0) break;
      gone.push(part);
      next += 1;
    }
    const known = before[next];
    if (known?.same === same) {
      next += 1;
      return known;
    }
    const part = buildPart(same);
    fresh.push(part);
    return part;
  });
  return { parts, fresh, gone: [...gone, ...before.slice(next)] };
}

/** Most wordings are told once. */
function buildPart(same: readonly Telling[]): Part {
  const [first, ...copies] = same;
  if (first && copies.length === 0) return { same, reports: first.reports, joins: first.joins };
  return {
    same,
    reports: same.flatMap(({ reports }) => reports),
    joins: [...same.flatMap(({ joins }) => joins), ...joinCopies(same)],
  };
}

function changeReports(before: readonly Report[], fresh: readonly Part[], gone: readonly Part[]): readonly Report[] {
  const left = new Set(gone.flatMap(({ reports }) => reports));
  const coming = fresh.flatMap(({ reports }) => reports).filter((report) => !left.delete(report));
  if (left.size === 0 && coming.length === 0) return before;
  return growReports(left.size === 0 ? before : before.filter((report) => !left.has(report)), coming);
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
  const told = copy.reports.slice(0, first.reports.length);
  const joins = told.map(({ id }, index) => ({
    left: first.reports[index]?.id ?? "",
    right: id,
    score: 1,
    why: "the same words",
  }));
  known.set(copy, { first, joins });
  return joins;
}
