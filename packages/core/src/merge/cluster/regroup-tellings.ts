import { compareText } from "../../text/index.ts";
import type { Cluster } from "./build-cluster.ts";
import type { ClusterState } from "./cluster-state.ts";
import type { Comparison } from "./comparison.ts";
import { joinTellings, type TellingGroup } from "./join-tellings.ts";
import type { Telling } from "./telling.ts";

export interface Regrouped {
  /** Groups whose cluster is to be built, each with the one that its first telling was in before. */
  readonly open: Map<TellingGroup, Cluster | null>;
  /** Clusters that are no more. */
  readonly gone: Set<Cluster>;
}

interface Before {
  readonly group: TellingGroup;
  readonly cluster: Cluster;
}

/** Forms the groups anew of every component that one of the tellings belongs to, or belonged to. */
export function regroupTellings(
  { graph, components, groupOf, clusters }: ClusterState,
  tellings: readonly Telling[],
  comparison: Comparison,
): Regrouped {
  const changed = new Set<Telling>();
  const before = new Map<Telling, Before>();
  const gone = new Set<Cluster>();
  for (const telling of tellings) {
    if (graph.edges.has(telling)) changed.add(telling);
    for (const group of components.get(telling) ?? []) {
      const cluster = clusters.get(group);
      clusters.delete(group);
      const [first] = group.tellings;
      if (first && cluster) before.set(first, { group, cluster });
      if (cluster) gone.add(cluster);
      for (const member of group.tellings) {
        components.delete(member);
        groupOf.delete(member);
        if (graph.edges.has(member)) changed.add(member);
      }
    }
  }
  const open = new Map<TellingGroup, Cluster | null>();
  for (const start of changed) {
    if (components.has(start)) continue;
    const component = connect(start, graph.edges);
    const groups = joinTellings(component, graph, comparison);
    for (const member of component) components.set(member, groups);
    for (const group of groups) {
      for (const member of group.tellings) groupOf.set(member, group);
      const [first] = group.tellings;
      const known = first && before.get(first);
      if (known && isSameGroup(known.group, group)) {
        clusters.set(group, known.cluster);
        gone.delete(known.cluster);
      } else open.set(group, known?.cluster ?? null);
    }
  }
  return { open, gone };
}

function isSameGroup(left: TellingGroup, right: TellingGroup): boolean {
  return isSameList(left.tellings, right.tellings) && isSameList(left.joins, right.joins);
}

function isSameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

/** All tellings that a chain of edges leads to, in the order of ids. */
function connect(start: Telling, edges: ReadonlyMap<Telling, ReadonlyMap<Telling, unknown>>): Telling[] {
  const found = new Set([start]);
  for (const telling of found) for (const other of edges.get(telling)?.keys() ?? []) found.add(other);
  return [...found].sort((left, right) => compareText(left.id, right.id));
}
