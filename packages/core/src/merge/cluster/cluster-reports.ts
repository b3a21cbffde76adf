import { compareText } from "../../text/index.ts";
import { type Report, takeArticles } from "../report/index.ts";
import { buildCluster, type Cluster } from "./build-cluster.ts";
import { type ClusterState, openClusters } from "./cluster-state.ts";
import type { Comparison } from "./comparison.ts";
import { formTellings } from "./form-tellings.ts";
import { joinTellings } from "./join-tellings.ts";
import type { Telling } from "./telling.ts";
import { updateCopies } from "./telling-copies.ts";
import { updateGraph } from "./telling-graph.ts";

/**
 * Groups reports of one fact; they come article by article. What an earlier set left in `state` is changed to what this
 * set makes of it: the result depends on the set alone.
 */
export function clusterReports(
  articles: readonly (readonly Report[])[],
  comparison: Comparison,
  state: ClusterState = openClusters(),
): readonly Cluster[] {
  const { added, removed } = takeArticles(articles, state.taken, formTellings);
  const speakers = updateCopies(state.copies, added, removed);
  const changed = updateGraph(state.graph, speakers.added, speakers.removed, comparison);
  regroup(state, [...changed, ...speakers.removed], comparison);
  for (const speaker of speakers.kept) {
    const group = state.components.get(speaker)?.find(({ tellings }) => tellings.includes(speaker));
    if (group) state.clusters.set(group, buildCluster(group, state.copies, state.clusters.get(group)));
  }
  return [...state.clusters.values()].sort((left, right) =>
    compareText(left.reports[0]?.id ?? "", right.reports[0]?.id ?? ""),
  );
}

/** Forms the groups anew of every component that one of the tellings belongs to, or belonged to. */
function regroup(state: ClusterState, tellings: readonly Telling[], comparison: Comparison): void {
  const { graph, components, clusters, copies } = state;
  const open = new Set<Telling>();
  const before = new Map<Telling, Cluster>();
  for (const telling of tellings) {
    if (graph.edges.has(telling)) open.add(telling);
    for (const group of components.get(telling) ?? []) {
      const cluster = clusters.get(group);
      clusters.delete(group);
      for (const member of group.tellings) {
        if (cluster) before.set(member, cluster);
        components.delete(member);
        if (graph.edges.has(member)) open.add(member);
      }
    }
  }
  for (const start of open) {
    if (components.has(start)) continue;
    const component = connect(start, graph.edges);
    const groups = joinTellings(component, graph, comparison);
    for (const member of component) components.set(member, groups);
    for (const group of groups) {
      const [first] = group.tellings;
      clusters.set(group, buildCluster(group, copies, first && before.get(first)));
    }
  }
}

/** All tellings that a chain of edges leads to, in the order of ids. */
function connect(start: Telling, edges: ReadonlyMap<Telling, ReadonlyMap<Telling, unknown>>): Telling[] {
  const found = new Set([start]);
  for (const telling of found) for (const other of edges.get(telling)?.keys() ?? []) found.add(other);
  return [...found].sort((left, right) => compareText(left.id, right.id));
}
