import { compareText } from "../../text/index.ts";
import { changeOrdered } from "../change/index.ts";
import { type Report, takeArticles } from "../report/index.ts";
import { buildCluster, type Cluster } from "./build-cluster.ts";
import { type ClusterState, openClusters } from "./cluster-state.ts";
import type { Comparison } from "./comparison.ts";
import { formTellings } from "./form-tellings.ts";
import { regroupTellings } from "./regroup-tellings.ts";
import { updateCopies } from "./telling-copies.ts";
import { updateGraph } from "./telling-graph.ts";

/**
 * Groups reports of one fact; they come article by article. What an earlier set left in `state` is changed to what this
 * set makes of it: the result depends on the set alone. A cluster that holds what it held before is the same object.
 */
export function clusterReports(
  articles: readonly (readonly Report[])[],
  comparison: Comparison,
  state: ClusterState = openClusters(),
): readonly Cluster[] {
  const { clusters, groupOf, copies } = state;
  const { added, removed } = takeArticles(articles, state.taken, formTellings);
  const speakers = updateCopies(copies, added, removed);
  const change = updateGraph(state.graph, speakers.added, speakers.removed, comparison);
  const { open, gone } = regroupTellings(state, change, speakers.removed, comparison);
  for (const speaker of speakers.kept) {
    const group = groupOf.get(speaker);
    const before = group && clusters.get(group);
    if (!group || !before) continue;
    gone.add(before);
    open.set(group, before);
  }
  const fresh: Cluster[] = [];
  for (const [group, before] of open) {
    const cluster = buildCluster(group, copies, before ?? undefined);
    clusters.set(group, cluster);
    fresh.push(cluster);
  }
  state.ordered = changeOrdered(state.ordered, (cluster) => gone.has(cluster), fresh, compareClusters);
  return state.ordered;
}

function compareClusters(left: Cluster, right: Cluster): number {
  return compareText(left.reports[0]?.id ?? "", right.reports[0]?.id ?? "");
}
