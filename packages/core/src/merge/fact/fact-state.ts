import type { Fact } from "../../schema/index.ts";
import type { FactChanges } from "../change/index.ts";
import type { Cluster } from "../cluster/build-cluster.ts";
import { growthOf, type Report } from "../report/index.ts";
import type { SourceGroups } from "../source/index.ts";
import { buildFact } from "./build-fact.ts";
import { forgetPartOrigins } from "./split-rivals.ts";

/** Facts by the clusters they were built from, kept so that only what changed is built again. */
export interface FactState {
  readonly facts: Map<Cluster, Fact>;
  /** Reports by the id of the fact they tell. */
  readonly reports: Map<string, readonly Report[]>;
  /** What holds the fact that a report tells, by the report's id. */
  readonly holders: Map<string, FactHolder>;
  /** The same by the list of a fact's reports: one that grew keeps its holder, and the reports that were there theirs. */
  readonly holderOf: Map<readonly Report[], FactHolder>;
  groups: SourceGroups | null;
}

interface FactHolder {
  fact: Fact;
}

export function openFacts(): FactState {
  return { facts: new Map(), reports: new Map(), holders: new Map(), holderOf: new Map(), groups: null };
}

/** The fact that a report tells. */
export function findFact({ holders }: FactState, { id }: Pick<Report, "id">): Fact | undefined {
  return holders.get(id)?.fact;
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
  const lists = new Set<readonly Report[]>();
  for (const [cluster, fact] of state.facts) {
    const isRegrouped = regrouped.size > 0 && fact.articles.some((article) => regrouped.has(article));
    if (isRegrouped) forgetPartOrigins(cluster.reports);
    if (left.has(cluster) && !isRegrouped) continue;
    lists.add(cluster.reports);
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
    holdFact(state, fact, cluster.reports);
    lists.delete(cluster.reports);
    fresh.push(fact);
    return fact;
  });
  for (const list of lists) dropHolder(state, list);
  state.groups = groups;
  return { facts, fresh, gone, regrouped };
}

function holdFact({ holders, holderOf }: FactState, fact: Fact, reports: readonly Report[]): void {
  const growth = growthOf(reports);
  const holder = holderOf.get(reports) ?? (growth && holderOf.get(growth.from));
  if (holder) {
    holder.fact = fact;
    if (growth) holderOf.delete(growth.from);
    holderOf.set(reports, holder);
    for (const { id } of growth?.added ?? []) holders.set(id, holder);
    return;
  }
  const opened = { fact };
  holderOf.set(reports, opened);
  for (const { id } of reports) holders.set(id, opened);
}

/** Forgets the holder of a list that is no fact's any more; its reports may tell another fact by now. */
function dropHolder({ holders, holderOf }: FactState, reports: readonly Report[]): void {
  const holder = holderOf.get(reports);
  if (!holder) return;
  holderOf.delete(reports);
  for (const { id } of reports) if (holders.get(id) === holder) holders.delete(id);
}

/** Articles that come from elsewhere than was known before, or from an outlet of another name. */
function findRegrouped(before: SourceGroups | null, groups: SourceGroups): ReadonlySet<string> {
  if (!before) return new Set();
  const regrouped = new Set<string>();
  for (const [article, { keys, text }] of before.originOf) {
    const now = groups.originOf.get(article);
    const isSame =
      now?.text === text &&
      now.keys.length === keys.length &&
      keys.every((key, at) => key === now.keys[at] && before.outletOf.get(key) === groups.outletOf.get(key));
    if (!isSame) regrouped.add(article);
  }
  return regrouped;
}
