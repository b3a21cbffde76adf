import type { Join } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import type { Comparison } from "./comparison.ts";
import { formTellings, type Telling } from "./form-tellings.ts";
import { NO_MATCH, type PairScore } from "./pair-score.ts";
import { pairTellings } from "./pair-tellings.ts";
import { scorePair } from "./score-pair.ts";

export interface Cluster {
  readonly reports: readonly Report[];
  readonly joins: readonly Join[];
}

interface Edge {
  readonly left: number;
  readonly right: number;
  readonly join: Join;
}

/** A pair below this is not taken for one fact. A missed join costs a repetition, a wrong one a false statement. */
const LEAST_SCORE = 0.6;

/** Groups join from this average on: lower than for a pair, since one report seldom names all parties and days. */
const LEAST_AVERAGE = 0.4;

/** Of two large clusters only so many members of each are compared. */
const SAMPLE = 6;

/**
 * Groups reports of one fact. Pairs join from the surest down; two groups join only when their members agree on
 * average and no pair is vetoed, so one good pair cannot chain two events together.
 */
export function clusterReports(reports: readonly Report[], comparison: Comparison): Cluster[] {
  const tellings = formTellings(reports);
  const at = (index: number): Telling => tellings[index] ?? { reports: [], all: [], joins: [] };
  const edges = findEdges(tellings, comparison);

  const clusterOf = tellings.map((_, index) => index);
  const members = new Map<number, readonly number[]>(tellings.map((_, index) => [index, [index]]));
  const joins = new Map<number, readonly Join[]>(tellings.map((telling, index) => [index, telling.joins]));
  for (const edge of edges) {
    const [a, b] = [clusterOf[edge.left] ?? 0, clusterOf[edge.right] ?? 0];
    if (a === b) continue;
    const [into, from] = [Math.min(a, b), Math.max(a, b)];
    const [left, right] = [members.get(into) ?? [], members.get(from) ?? []];
    if (!agreeOnAverage(left, right, (one, other) => compareTellings(at(one), at(other), comparison))) continue;
    for (const index of right) clusterOf[index] = into;
    members.set(into, [...left, ...right]);
    members.delete(from);
    joins.set(into, [...(joins.get(into) ?? []), ...(joins.get(from) ?? []), edge.join]);
  }
  return [...members].map(([root, indices]) => ({
    reports: indices.flatMap((index) => at(index).all).sort((one, other) => compareText(one.id, other.id)),
    joins: joins.get(root) ?? [],
  }));
}

interface TellingScore extends PairScore {
  readonly between: readonly [Report, Report] | null;
}

function findEdges(tellings: readonly Telling[], comparison: Comparison): Edge[] {
  const edges: Edge[] = [];
  for (const [left, right] of pairTellings(tellings, comparison)) {
    const [one, other] = [tellings[left], tellings[right]];
    if (!one || !other) continue;
    const { score, why, veto, between } = compareTellings(one, other, comparison);
    if (veto || score < LEAST_SCORE || !between) continue;
    edges.push({ left, right, join: { left: between[0].id, right: between[1].id, score, why } });
  }
  return edges.sort(
    (one, other) => other.join.score - one.join.score || one.left - other.left || one.right - other.right,
  );
}

/** The best that any report of one telling has in common with any of the other. */
function compareTellings(left: Telling, right: Telling, comparison: Comparison): TellingScore {
  let best: TellingScore = { ...NO_MATCH, between: null };
  let vetoed = 0;
  for (const one of left.reports) {
    for (const other of right.reports) {
      const pair = scorePair(one, other, comparison);
      if (pair.sentenceWide) return { ...pair, between: [one, other] };
      if (pair.veto) vetoed += 1;
      if (pair.score > best.score) best = { ...pair, between: [one, other] };
    }
  }
  return vetoed === left.reports.length * right.reports.length ? { ...best, veto: true } : best;
}

/**
 * Whether two groups agree on the whole: the better half of their pairs, since one report seldom names all parties and
 * days, and groups that hold two dates for one act disagree with a third report in part.
 */
function agreeOnAverage(
  left: readonly number[],
  right: readonly number[],
  compare: (left: number, right: number) => PairScore,
): boolean {
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
