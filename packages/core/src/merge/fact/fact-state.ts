import type { Fact } from "../../schema/index.ts";
import type { FactChanges } from "../change/index.ts";
import type { Cluster } from "../cluster/build-cluster.ts";
import type { Report } from "../report/index.ts";
import type { SourceGroups } from "../source/index.ts";
import { buildFact } from "./build-fact.ts";

/** Facts by the clusters they were built from, kept so that only what changed is built again. */
export interface FactState {
  readonly facts: Map<Cluster, Fact>;
  /** Reports by the id of the fact they tell. */
  readonly reports: Map<string, readonly Report[]>;
  /** Facts by the ids of the reports that tell them. */
  readonly factOf: Map<string, Fact>;
  groups: SourceGroups | null;
}

export function openFacts(): FactState {
  return { facts: new Map(), reports: new Map(), factOf: new Map(), groups: null };
}

/** The facts of the clusters, in their order. */
export function buildFacts(
  clusters: readonly Cluster[],
  groups: SourceGroups,
  state: FactState = openFacts(),
): FactChanges {
  const regrouped = findRegrouped(state.groups, groups);
  const gone = new Set<Fact>();
  const left = new Set(clusters);
  for (const [cluster, fact] of state.facts) {
    const holds =
      left.has(cluster) && (regrouped.size === 0 || !fact.articles.some((article) => regrouped.has(article)));
    if (holds) continue;
    state.facts.delete(cluster);
    state.reports.delete(fact.id);
    gone.add(fact);
  }
  const fresh: Fact[] = [];
  const facts = clusters.map((cluster) => {
    const known = state.facts.get(cluster);
    if (known) return known;
    const fact = buildFact(cluster, groups);
    state.facts.set(cluster, fact);
    state.reports.set(fact.id, cluster.reports);
    fresh.push(fact);
    return fact;
  });
  for (const fact of gone) for (const id of fact.statements) if (state.factOf.get(id) === fact) state.factOf.delete(id);
  for (const fact of fresh) for (const id of fact.statements) state.factOf.set(id, fact);
  state.groups = groups;
  return { facts, fresh, gone, regrouped };
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
