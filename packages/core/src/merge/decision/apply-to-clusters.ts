import type { Decision } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Cluster } from "../cluster/build-cluster.ts";

export interface AppliedClusters {
  readonly clusters: readonly Cluster[];
  /** Decisions that speak of reports which no longer exist. */
  readonly unmet: readonly Decision[];
}

/** Joins and splits facts as analysts decided, in the order they decided. */
export function applyToClusters(clusters: readonly Cluster[], decisions: readonly Decision[]): AppliedClusters {
  let current = clusters;
  const unmet: Decision[] = [];
  for (const decision of decisions) {
    if ((decision.action !== "join" && decision.action !== "split") || decision.subject !== "fact") continue;
    const changed = decision.action === "join" ? joinClusters(current, decision) : splitCluster(current, decision);
    if (changed) current = changed;
    else unmet.push(decision);
  }
  return { clusters: current, unmet };
}

type Members = { readonly members: readonly string[]; readonly who: string; readonly why: string };

function joinClusters(clusters: readonly Cluster[], { members, who, why }: Members): readonly Cluster[] | null {
  const holds = ({ reports }: Cluster) => reports.some(({ id }) => members.includes(id));
  const known = members.filter((member) => clusters.some(({ reports }) => reports.some(({ id }) => id === member)));
  const [left, right] = known;
  if (left === undefined || right === undefined) return null;
  const joined = clusters.filter(holds);
  const reports = joined.flatMap((cluster) => cluster.reports).sort((one, other) => compareText(one.id, other.id));
  const joins = [
    ...joined.flatMap((cluster) => cluster.joins),
    { left, right, score: 1, why: `${who} decided: ${why}` },
  ];
  return [...clusters.filter((cluster) => !holds(cluster)), { reports, joins }];
}

function splitCluster(clusters: readonly Cluster[], { members }: Members): readonly Cluster[] | null {
  const moved = new Set(members);
  const known = clusters.some(({ reports }) => reports.some(({ id }) => moved.has(id)));
  if (!known) return null;
  const split = (cluster: Cluster, keep: boolean): Cluster => ({
    reports: cluster.reports.filter(({ id }) => moved.has(id) !== keep),
    joins: cluster.joins.filter(({ left, right }) => moved.has(left) !== keep && moved.has(right) !== keep),
  });
  const parts = clusters.map((cluster) => split(cluster, true));
  const taken = clusters.map((cluster) => split(cluster, false));
  const apart = { reports: taken.flatMap(({ reports }) => reports), joins: taken.flatMap(({ joins }) => joins) };
  return [...parts, apart].filter(({ reports }) => reports.length > 0);
}
