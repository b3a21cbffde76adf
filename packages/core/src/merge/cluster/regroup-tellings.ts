import { compareText } from "../../text/index.ts";
import { insertOrdered } from "../change/index.ts";
import type { Cluster } from "./build-cluster.ts";
import type { ClusterState } from "./cluster-state.ts";
import type { Comparison } from "./comparison.ts";
import { createDisjointSets } from "./disjoint-sets.ts";
import { agreeBySample, formGroups, joinTellings, type TellingGroup } from "./join-tellings.ts";
import { replayJoins } from "./replay-joins.ts";
import type { Telling } from "./telling.ts";
import { compareEdges, type TellingEdge } from "./telling-edge.ts";
import type { GraphChange } from "./telling-graph.ts";

/** Tellings that pairs connect, or connected once, in the order of ids: how they joined, and their groups. */
export interface Component {
  readonly tellings: readonly Telling[];
  readonly joined: readonly TellingEdge[];
  readonly groups: readonly TellingGroup[];
}

export interface Regrouped {
  /** Groups whose cluster is to be built, each with the one that its first telling was in before. */
  readonly open: Map<TellingGroup, Cluster | null>;
  /** Clusters that are no more. */
  readonly gone: Set<Cluster>;
}

/** Forms the groups anew of every component that a change of the graph touches. */
export function regroupTellings(
  state: ClusterState,
  change: GraphChange,
  removed: readonly Telling[],
  comparison: Comparison,
): Regrouped {
  const open = new Map<TellingGroup, Cluster | null>();
  const gone = new Set<Cluster>();
  const parts = uniteComponents(state, change, removed);
  for (const telling of removed) for (const map of [state.components, state.groupOf]) map.delete(telling);
  for (const touched of parts) {
    const before = takeGroups(state, touched.known, gone);
    for (const component of joinAgain(touched, state, comparison)) {
      const groups = component.groups.map((group) => {
        const known = before.get(group.tellings[0]?.id ?? "");
        if (known && isSameGroup(known.group, group)) {
          state.clusters.set(known.group, known.cluster);
          gone.delete(known.cluster);
          return known.group;
        }
        for (const member of group.tellings) state.groupOf.set(member, group);
        open.set(group, known?.cluster ?? null);
        return group;
      });
      const kept = { ...component, groups };
      for (const member of component.tellings) state.components.set(member, kept);
    }
  }
  return { open, gone };
}

interface Before {
  readonly group: TellingGroup;
  readonly cluster: Cluster;
}

/** The groups of some components by their first tellings; their clusters are no more until they are found to be the same. */
function takeGroups(
  { clusters }: ClusterState,
  components: readonly Component[],
  gone: Set<Cluster>,
): ReadonlyMap<string, Before> {
  const before = new Map<string, Before>();
  for (const group of components.flatMap(({ groups }) => groups)) {
    const cluster = clusters.get(group);
    if (!cluster) continue;
    clusters.delete(group);
    before.set(group.tellings[0]?.id ?? "", { group, cluster });
    gone.add(cluster);
  }
  return before;
}

/** Components that a change touches and brings together. */
interface Touched {
  readonly known: readonly Component[];
  readonly coming: readonly Telling[];
  readonly fresh: readonly TellingEdge[];
}

function uniteComponents(
  { components }: ClusterState,
  { changed, fresh }: GraphChange,
  removed: readonly Telling[],
): readonly Touched[] {
  const placeOf = new Map<Component | Telling, number>();
  const holderOf = (telling: Telling) => components.get(telling) ?? telling;
  for (const telling of [...changed, ...removed]) {
    const holder = holderOf(telling);
    if (!placeOf.has(holder)) placeOf.set(holder, placeOf.size);
  }
  const at = (telling: Telling) => placeOf.get(holderOf(telling)) ?? 0;
  const sets = createDisjointSets(placeOf.size);
  for (const { left, right } of fresh) sets.join(at(left), at(right));
  const edges = Map.groupBy(fresh, ({ left }) => sets.find(at(left)));
  return [...Map.groupBy(placeOf, ([, place]) => sets.find(place))].map(([root, holders]) => ({
    known: holders.flatMap(([holder]) => ("groups" in holder ? [holder] : [])),
    coming: holders.flatMap(([holder]) => ("groups" in holder ? [] : [holder])),
    fresh: edges.get(root) ?? [],
  }));
}

/** With more new pairs than this part of the tellings it is shorter to begin anew. */
const MOST_FRESH = 0.25;

function joinAgain(
  { known, coming, fresh }: Touched,
  { graph }: ClusterState,
  comparison: Comparison,
): readonly Component[] {
  const [largest, ...others] = [...known].sort((left, right) => right.tellings.length - left.tellings.length);
  const added = [...others.flatMap(({ tellings }) => tellings), ...coming];
  const tellings = insertOrdered(largest?.tellings ?? [], added, compareTellings);
  const present = tellings.filter((telling) => graph.edges.has(telling));
  if (fresh.length <= MOST_FRESH * tellings.length) {
    const before = others.flatMap(({ joined }) => joined);
    const joined = replayJoins({
      tellings,
      joined: insertOrdered(largest?.joined ?? [], before, compareEdges),
      fresh,
      edges: graph.edges,
      agree: agreeBySample(tellings, graph.scores, comparison),
    });
    if (joined) return [{ tellings: present, joined, groups: formGroups(present, joined) }];
  }
  const done = new Set<Telling>();
  return present.flatMap((start): readonly Component[] => {
    if (done.has(start)) return [];
    const component = connect(start, graph.edges);
    for (const telling of component) done.add(telling);
    const joined = joinTellings(component, graph, comparison);
    return [{ tellings: component, joined, groups: formGroups(component, joined) }];
  });
}

function compareTellings(left: Telling, right: Telling): number {
  return compareText(left.id, right.id);
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
  return [...found].sort(compareTellings);
}
