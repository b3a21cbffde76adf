import type { Join } from "../../schema/index.ts";
import { compareTellings } from "./compare-tellings.ts";
import type { Comparison } from "./comparison.ts";
import { createDisjointSets } from "./disjoint-sets.ts";
import type { Telling } from "./telling.ts";
import type { TellingGraph } from "./telling-graph.ts";

/** Tellings of one fact, in the order of ids, and the pairs by which they came together. */
export interface TellingGroup {
  readonly tellings: readonly Telling[];
  readonly joins: readonly Join[];
}

/** Groups join from this average on: lower than for a pair, since one report seldom names all parties and days. */
const LEAST_AVERAGE = 0.4;

/** Of two large groups only so many members of each are compared. */
const SAMPLE = 6;

/** A group of places in the component. */
interface PlaceGroup {
  /** Its first members, in ascending order. */
  readonly sample: readonly number[];
  readonly joined: Joined | null;
  /** Groups that it does not agree with; both stay what they are until one joins another. */
  readonly apart: Set<PlaceGroup>;
}

/** The pair by which two groups became one, and how each of them had come together. */
interface Joined {
  readonly left: Joined | null;
  readonly right: Joined | null;
  readonly join: Join;
}

/**
 * Groups the tellings of one component of the graph, in the order of ids, by fact. Pairs join from the surest down; two
 * groups join only when their members agree on average and no pair is vetoed, so one good pair cannot chain two events
 * together.
 */
export function joinTellings(
  component: readonly Telling[],
  { edges, scores }: TellingGraph,
  comparison: Comparison,
): TellingGroup[] {
  const sets = createDisjointSets(component.length);
  const groups: PlaceGroup[] = component.map((_, place) => ({ sample: [place], joined: null, apart: new Set() }));
  const compare = (one: number, other: number) => {
    const [left, right] = [component[Math.min(one, other)], component[Math.max(one, other)]];
    return left && right ? scoreOnce(left, right, scores, comparison) : 0;
  };
  for (const { left, right, join } of listEdges(component, edges)) {
    const [a, b] = [groups[sets.find(left)], groups[sets.find(right)]];
    if (!a || !b || a === b || a.apart.has(b) || b.apart.has(a)) continue;
    if (!agreeOnAverage(a.sample, b.sample, compare)) {
      a.apart.add(b);
      continue;
    }
    sets.join(left, right);
    groups[sets.find(left)] = {
      sample: [...a.sample, ...b.sample].sort((one, other) => one - other).slice(0, SAMPLE),
      joined: { left: a.joined, right: b.joined, join },
      apart: new Set(),
    };
  }
  const members = Map.groupBy(component.keys(), (place) => sets.find(place));
  return [...members].map(([root, places]) => ({
    tellings: places.flatMap((place) => component[place] ?? []),
    joins: listJoins(groups[root]?.joined ?? null),
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

interface Edge {
  readonly left: number;
  readonly right: number;
  readonly join: Join;
}

/** Each edge once, the surest first; of equals that of the smaller places. */
function listEdges(component: readonly Telling[], edges: TellingGraph["edges"]): Edge[] {
  const placeOf = new Map(component.map((telling, place) => [telling, place]));
  // Scores have three decimals, so that many edges share one: in lists by score they need no comparing across lefts.
  const byScore = new Map<number, Edge[]>();
  for (const [left, telling] of component.entries()) {
    const own: Edge[] = [];
    for (const [other, join] of edges.get(telling) ?? []) {
      const right = placeOf.get(other) ?? -1;
      if (left < right) own.push({ left, right, join });
    }
    for (const edge of own.sort((one, other) => one.right - other.right)) {
      const equal = byScore.get(edge.join.score);
      if (equal) equal.push(edge);
      else byScore.set(edge.join.score, [edge]);
    }
  }
  return [...byScore].sort(([one], [other]) => other - one).flatMap(([, equal]) => equal);
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
 * Whether two groups agree on the whole: the better half of their pairs, since one report seldom names all parties and
 * days, and groups that hold two dates for one act disagree with a third report in part.
 */
function agreeOnAverage(
  left: readonly number[],
  right: readonly number[],
  compare: (one: number, other: number) => number,
): boolean {
  const scores: number[] = [];
  for (const one of left) {
    for (const other of right) {
      const score = compare(one, other);
      if (score === VETO) return false;
      scores.push(score);
    }
  }
  const better = scores.sort((a, b) => b - a).slice(0, Math.ceil(scores.length / 2));
  return better.reduce((sum, score) => sum + score, 0) / better.length >= LEAST_AVERAGE;
}
