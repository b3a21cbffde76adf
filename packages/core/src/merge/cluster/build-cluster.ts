import type { Join } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { growReports, type Report } from "../report/index.ts";
import { buildPart, type ClusterPart, growPart, reportsOf } from "./cluster-part.ts";
import type { TellingGroup } from "./join-tellings.ts";
import type { Telling } from "./telling.ts";
import type { TellingCopies } from "./telling-copies.ts";

/** Reports of one fact, in the order of their ids, and the pairs by which they came together. */
export interface Cluster {
  readonly reports: readonly Report[];
  readonly joins: readonly Join[];
}

const partsOf = new WeakMap<Cluster, readonly ClusterPart[]>();

/** The cluster of a group; what one before it held need not be looked at again. */
export function buildCluster({ tellings, joins }: TellingGroup, copies: TellingCopies, before?: Cluster): Cluster {
  const wordings = tellings.map((telling) => copies.get(telling.wording) ?? [telling]);
  const { parts, coming, leaving } = changeParts(wordings, (before && partsOf.get(before)) ?? []);
  const cluster = {
    reports: changeReports(before?.reports ?? [], coming, leaving),
    joins: listJoins(parts, joins),
  };
  partsOf.set(cluster, parts);
  return cluster;
}

/** One by one, as a cluster has thousands of short lists. */
function listJoins(parts: readonly ClusterPart[], between: readonly Join[]): readonly Join[] {
  const joins: Join[] = [];
  for (const { own, copied } of parts) for (const list of [own, copied]) for (const join of list) joins.push(join);
  // A list that grew one by one has room to spare, a copy has none.
  return joins.concat(between);
}

interface ChangedParts {
  readonly parts: readonly ClusterPart[];
  readonly coming: readonly Report[];
  readonly leaving: readonly Report[];
}

/** Both lists are in the order of the tellings that speak for a wording. */
function changeParts(wordings: readonly (readonly Telling[])[], before: readonly ClusterPart[]): ChangedParts {
  const [coming, leaving]: [(readonly Telling[])[], (readonly Telling[])[]] = [[], []];
  let next = 0;
  const parts = wordings.map((same) => {
    let known = before[next];
    for (; known && known.same !== same && compareSpeakers(known.same, same) < 0; known = before[next]) {
      leaving.push(known.same);
      next += 1;
    }
    if (known?.same === same) {
      next += 1;
      return known;
    }
    const isSpeaker = known !== undefined && compareSpeakers(known.same, same) === 0;
    if (isSpeaker) next += 1;
    const grown = isSpeaker && known ? growPart(known, same) : null;
    if (isSpeaker && known && !grown) leaving.push(known.same);
    coming.push(grown?.added ?? same);
    return grown?.part ?? buildPart(same);
  });
  const rest = before.slice(next).map(({ same }) => same);
  return { parts, coming: coming.flatMap(reportsOf), leaving: [...leaving, ...rest].flatMap(reportsOf) };
}

function compareSpeakers([left]: readonly Telling[], [right]: readonly Telling[]): number {
  return compareText(left?.id ?? "", right?.id ?? "");
}

function changeReports(
  before: readonly Report[],
  coming: readonly Report[],
  leaving: readonly Report[],
): readonly Report[] {
  const left = new Set(leaving);
  const fresh = coming.filter((report) => !left.delete(report));
  if (left.size === 0 && fresh.length === 0) return before;
  return growReports(left.size === 0 ? before : before.filter((report) => !left.has(report)), fresh);
}
