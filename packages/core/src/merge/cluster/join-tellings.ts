import type { Join } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { compareTellings } from "./compare-tellings.ts";
import type { Comparison } from "./comparison.ts";
import type { PairScore } from "./pair-score.ts";
import type { Telling } from "./telling.ts";
import type { TellingGraph } from "./telling-graph.ts";

/** Tellings of one fact and the pairs by which they came together. */
export interface TellingGroup {
  readonly tellings: readonly Telling[];
  readonly joins: readonly Join[];
}

/** Groups join from this average on: lower than for a pair, since one report seldom names all parties and days. */
const LEAST_AVERAGE = 0.4;

/** Of two large groups only so many members of each are compared. */
const SAMPLE = 6;

/**
 * Groups the tellings of one component of the graph by fact. Pairs join from the surest down; two groups join only when
 * their members agree on average and no pair is vetoed, so one good pair cannot chain two events together.
 */
export function joinTellings(
  component: readonly Telling[],
  edges: TellingGraph["edges"],
  comparison: Comparison,
): TellingGroup[] {
  const groupOf = new Map<Telling, TellingGroup>(
    component.map((telling) => [telling, { tellings: [telling], joins: [] }]),
  );
  const compare = rememberScores(comparison);
  for (const { left, right, join } of listEdges(component, edges)) {
    const [a, b] = [groupOf.get(left), groupOf.get(right)];
    if (!a || !b || a === b || !agreeOnAverage(a.tellings, b.tellings, compare)) continue;
    const tellings = [...a.tellings, ...b.tellings].sort((one, other) => compareText(one.id, other.id));
    const joined = { tellings, joins: [...a.joins, ...b.joins, join] };
    for (const telling of tellings) groupOf.set(telling, joined);
  }
  return [...new Set(groupOf.values())];
}

interface Edge {
  readonly left: Telling;
  readonly right: Telling;
  readonly join: Join;
}

/** Each edge once, the surest first. */
function listEdges(component: readonly Telling[], edges: TellingGraph["edges"]): Edge[] {
  return component
    .flatMap((left) =>
      [...(edges.get(left) ?? [])].flatMap(([right, join]) =>
        compareText(left.id, right.id) < 0 ? [{ left, right, join }] : [],
      ),
    )
    .sort(
      (one, other) =>
        other.join.score - one.join.score ||
        compareText(one.left.id, other.left.id) ||
        compareText(one.right.id, other.right.id),
    );
}

type Compare = (left: Telling, right: Telling) => PairScore;

function rememberScores(comparison: Comparison): Compare {
  const known = new Map<Telling, Map<Telling, PairScore>>();
  return (one, other) => {
    const [left, right] = compareText(one.id, other.id) <= 0 ? [one, other] : [other, one];
    const row = known.get(left) ?? new Map<Telling, PairScore>();
    known.set(left, row);
    const score = row.get(right) ?? compareTellings(left, right, comparison);
    row.set(right, score);
    return score;
  };
}

/**
 * Whether two groups agree on the whole: the better half of their pairs, since one report seldom names all parties and
 * days, and groups that hold two dates for one act disagree with a third report in part.
 */
function agreeOnAverage(left: readonly Telling[], right: readonly Telling[], compare: Compare): boolean {
  const scores: number[] = [];
  for (const one of left.slice(0, SAMPLE)) {
    for (const other of right.slice(0, SAMPLE)) {
      const pair = compare(one, other);
      if (pair.veto) return false;
      scores.push(pair.score);
    }
  }
  const better = scores.sort((a, b) => b - a).slice(0, Math.ceil(scores.length / 2));
  return better.reduce((sum, score) => sum + score, 0) / better.length >= LEAST_AVERAGE;
}
