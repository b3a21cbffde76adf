import type { Join } from "../../schema/index.ts";
import { compareTellings } from "./compare-tellings.ts";
import type { Comparison } from "./comparison.ts";
import { createDisjointSets } from "./disjoint-sets.ts";
import { meanOfBetterHalf } from "./mean-of-better-half.ts";
import { createPlaceGroups, joinSamples } from "./place-groups.ts";
import type { Telling } from "./telling.ts";
import type { TellingEdge } from "./telling-edge.ts";
import type { TellingGraph } from "./telling-graph.ts";

/** Groups join from this average on: lower than for a pair, since one report seldom names all parties and days. */
const LEAST_AVERAGE = 0.4;

/**
 * The pairs that join the tellings of a component of the graph, in the order of ids, into facts. Pairs join from the
 * surest down; two groups join only when their members agree on average and no pair is vetoed, so one good pair cannot
 * chain two events together.
 */
export function joinTellings(
  component: readonly Telling[],
  { edges, scores }: TellingGraph,
  comparison: Comparison,
): readonly TellingEdge[] {
  const groups = createPlaceGroups(component.length);
  const agree = agreeBySample(component, scores, comparison);
  // Samples of groups that do not agree; both stay what they are until one joins another.
  const apart = new Map<readonly number[], Set<readonly number[]>>();
  const joined: TellingEdge[] = [];
  for (const { left, right, edge } of listEdges(component, edges)) {
    if (groups.find(left) === groups.find(right)) continue;
    const [one, other] = [groups.sampleOf(left), groups.sampleOf(right)];
    if (apart.get(one)?.has(other) || apart.get(other)?.has(one)) continue;
    if (!agree(one, other)) {
      apart.set(one, (apart.get(one) ?? new Set()).add(other));
      continue;
    }
    groups.join(left, right, joinSamples(one, other));
    joined.push(edge);
  }
  return joined;
}

interface PlacedEdge {
  readonly left: number;
  readonly right: number;
  readonly edge: TellingEdge;
}

/** Each edge once, the surest first; of equals that of the smaller places. */
function listEdges(component: readonly Telling[], edges: TellingGraph["edges"]): PlacedEdge[] {
  const placeOf = new Map(component.map((telling, place) => [telling, place]));
  // Scores have three decimals, so that many edges share one: in lists by score they need no comparing across lefts.
  const byScore = new Map<number, PlacedEdge[]>();
  for (const [left, telling] of component.entries()) {
    const own: PlacedEdge[] = [];
    for (const [other, join] of edges.get(telling) ?? []) {
      const right = placeOf.get(other) ?? -1;
      if (left < right) own.push({ left, right, edge: { left: telling, right: other, join } });
    }
    for (const edge of own.sort((one, other) => one.right - other.right)) {
      const equal = byScore.get(edge.edge.join.score);
      if (equal) equal.push(edge);
      else byScore.set(edge.edge.join.score, [edge]);
    }
  }
  return [...byScore].sort(([one], [other]) => other - one).flatMap(([, equal]) => equal);
}

/** Tellings of one fact, in the order of ids, and the pairs by which they came together. */
export interface TellingGroup {
  readonly tellings: readonly Telling[];
  readonly joins: readonly Join[];
}

/** The pair by which two groups became one, and how each of them had come together. */
interface Joined {
  readonly left: Joined | null;
  readonly right: Joined | null;
  readonly join: Join;
}

/** The groups that pairs make of tellings. */
export function formGroups(tellings: readonly Telling[], joined: readonly TellingEdge[]): readonly TellingGroup[] {
  const placeOf = new Map(tellings.map((telling, place) => [telling, place]));
  const sets = createDisjointSets(tellings.length);
  const how: (Joined | null)[] = tellings.map(() => null);
  for (const edge of joined) {
    const [a, b] = [sets.find(placeOf.get(edge.left) ?? 0), sets.find(placeOf.get(edge.right) ?? 0)];
    const { join } = edge;
    sets.join(a, b);
    how[sets.find(a)] = { left: how[a] ?? null, right: how[b] ?? null, join };
  }
  const members = Map.groupBy(tellings.keys(), (place) => sets.find(place));
  return [...members].map(([root, places]) => ({
    tellings: places.flatMap((place) => tellings[place] ?? []),
    joins: listJoins(how[root] ?? null),
  }));
}

/** The pairs of both groups, then the one that joined them. */
function listJoins(joined: Joined | null): readonly Join[] {
  const joins: Join[] = [];
  const open = [joined];
  while (open.length > 0) {
    const last = open.pop();
    if (!last) continue;
    joins.push(last.join);
    open.push(last.left, last.right);
  }
  return joins.reverse();
}

/** A score below which no pair lies. */
const VETO = -1;

/** The score of two tellings, the one with the smaller id first; it follows from them and is worked out once. */
function scoreOnce(left: Telling, right: Telling, scores: TellingGraph["scores"], comparison: Comparison): number {
  const known = scores.get(left)?.get(right);
  if (known !== undefined) return known;
  const { score, veto } = compareTellings(left, right, comparison);
  const kept = veto ? VETO : score;
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const row = scores.get(one);
    if (row) row.set(other, kept);
    else scores.set(one, new Map([[other, kept]]));
  }
  return kept;
}

/**
 * Says of two groups whether they agree on the whole: the better half of their pairs, since one report seldom names all
 * parties and days, and groups that hold two dates for one act disagree with a third report in part.
 */
export function agreeBySample(
  tellings: readonly Telling[],
  known: TellingGraph["scores"],
  comparison: Comparison,
): (left: readonly number[], right: readonly number[]) => boolean {
  const compare = (one: number, other: number) => {
    const [left, right] = [tellings[Math.min(one, other)], tellings[Math.max(one, other)]];
    return left && right ? scoreOnce(left, right, known, comparison) : 0;
  };
  return (left, right) => {
    const scores: number[] = [];
    for (const one of left) {
      for (const other of right) {
        const score = compare(one, other);
        if (score === VETO) return false;
        scores.push(score);
      }
    }
    return meanOfBetterHalf(scores) >= LEAST_AVERAGE;
  };
}
