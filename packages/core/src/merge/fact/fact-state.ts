import type { Fact } from "../../schema/index.ts";
import type { Cluster } from "../cluster/build-cluster.ts";
import type { SourceGroups } from "../source/index.ts";
import { buildFact } from "./build-fact.ts";

/** Facts by the clusters they were built from, kept so that only what changed is built again. */
export interface FactState {
  facts: ReadonlyMap<Cluster, Fact>;
  groups: SourceGroups | null;
}

export function openFacts(): FactState {
  return { facts: new Map(), groups: null };
}

/** The facts of the clusters, in their order. */
export function buildFacts(
  clusters: readonly Cluster[],
  groups: SourceGroups,
  state: FactState = openFacts(),
): ReadonlyMap<Cluster, Fact> {
  const regrouped = findRegrouped(state.groups, groups);
  const facts = new Map<Cluster, Fact>();
  for (const cluster of clusters) {
    const before = state.facts.get(cluster);
    const holds = before && (regrouped.size === 0 || !before.articles.some((article) => regrouped.has(article)));
    facts.set(cluster, holds ? before : buildFact(cluster, groups));
  }
  state.facts = facts;
  state.groups = groups;
  return facts;
}

/** Articles that come from elsewhere than was known before. */
function findRegrouped(before: SourceGroups | null, groups: SourceGroups): ReadonlySet<string> {
  if (!before) return new Set();
  const regrouped = new Set<string>();
  for (const [article, { keys, text }] of before.originOf) {
    const now = groups.originOf.get(article);
    if (now?.text !== text || now.keys.join() !== keys.join()) regrouped.add(article);
  }
  return regrouped;
}
