import type { Join } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { compareTellings, tellingsMayMatch } from "./compare-tellings.ts";
import type { Comparison } from "./comparison.ts";
import type { Telling } from "./telling.ts";
import type { TellingPair } from "./telling-block.ts";
import type { TellingEdge } from "./telling-edge.ts";
import { neighboursOf, type TellingIndex, updateIndex } from "./telling-index.ts";

/** A pair below this is not taken for one fact. A missed join costs a repetition, a wrong one a false statement. */
const LEAST_SCORE = 0.6;

/** From this part of its tellings on a changed graph is built anew. */
const MOST_CHANGED = 0.25;

/** Tellings and the pairs of them that may be of one fact. It depends on the set of tellings alone. */
export interface TellingGraph {
  readonly index: TellingIndex;
  readonly edges: Map<Telling, Map<Telling, Join>>;
  /** Scores of pairs that groups were joined or kept apart by, edges or not. */
  readonly scores: Map<Telling, Map<Telling, number>>;
}

export function openGraph(): TellingGraph {
  return { index: new Map(), edges: new Map(), scores: new Map() };
}

export interface GraphChange {
  /** Tellings whose pairs changed, those that came included. */
  readonly changed: ReadonlySet<Telling>;
  /** Pairs that were none before. */
  readonly fresh: readonly TellingEdge[];
}

/** Takes tellings in and out. */
export function updateGraph(
  graph: TellingGraph,
  added: readonly Telling[],
  removed: readonly Telling[],
  comparison: Comparison,
): GraphChange {
  const { index, edges, scores } = graph;
  const changed = new Set(added);
  const fresh: TellingEdge[] = [];
  if (added.length + removed.length > MOST_CHANGED * edges.size) {
    // So much came and went that building it anew is the shorter way to the same graph.
    const gone = new Set(removed);
    const kept = [...edges.keys()].filter((telling) => !gone.has(telling));
    index.clear();
    edges.clear();
    if (kept.length > 0) return updateGraph(graph, [...kept, ...added], [], comparison);
  }
  for (const telling of removed) {
    for (const other of edges.get(telling)?.keys() ?? []) {
      edges.get(other)?.delete(telling);
      changed.add(other);
    }
    edges.delete(telling);
    for (const other of scores.get(telling)?.keys() ?? []) scores.get(other)?.delete(telling);
    scores.delete(telling);
  }
  for (const telling of added) edges.set(telling, new Map());
  const moved = updateIndex(index, added, removed, ([one, other]) => edges.get(one)?.has(other) ?? false);
  const compare = (pair: TellingPair) => {
    const [left, right] = inOrder(pair);
    const join = joinOf(left, right, comparison);
    if (!join) return;
    edges.get(left)?.set(right, join);
    edges.get(right)?.set(left, join);
    fresh.push({ left, right, join });
    for (const telling of pair) changed.add(telling);
  };
  const part = ([one, other]: TellingPair) => {
    edges.get(one)?.delete(other);
    edges.get(other)?.delete(one);
    for (const telling of [one, other]) changed.add(telling);
  };
  const done = new Set<Telling>();
  for (const telling of added) {
    for (const other of neighboursOf(index, telling)) if (!done.has(other)) compare([telling, other]);
    done.add(telling);
  }
  const neighbours = new Map<Telling, ReadonlySet<Telling>>();
  const areNear = ([one, other]: TellingPair) => {
    const near = neighbours.get(one) ?? neighboursOf(index, one);
    neighbours.set(one, near);
    return near.has(other);
  };
  for (const telling of moved.stirred) {
    const own = edges.get(telling);
    if (!own || done.has(telling)) continue;
    const near = neighboursOf(index, telling);
    for (const other of near) if (!own.has(other) && !done.has(other)) compare([telling, other]);
    for (const other of own.keys()) if (!near.has(other)) part([telling, other]);
    done.add(telling);
  }
  for (const [one, other] of moved.nearer) {
    const open = edges.has(other) && edges.get(one)?.has(other) === false;
    if (open && areNear([one, other])) compare([one, other]);
  }
  for (const [one, other] of moved.apart) {
    if (edges.get(one)?.has(other) && !areNear([one, other])) part([one, other]);
  }
  for (const telling of removed) changed.delete(telling);
  return { changed, fresh };
}

function inOrder([one, other]: TellingPair): TellingPair {
  return compareText(one.id, other.id) <= 0 ? [one, other] : [other, one];
}

function joinOf(left: Telling, right: Telling, comparison: Comparison): Join | null {
  if (left.reports[0]?.statement.kind !== right.reports[0]?.statement.kind) return null;
  if (!tellingsMayMatch(left, right, comparison)) return null;
  const { score, why, veto, between } = compareTellings(left, right, comparison);
  if (veto || score < LEAST_SCORE || !between) return null;
  return { left: between[0].id, right: between[1].id, score, why };
}
