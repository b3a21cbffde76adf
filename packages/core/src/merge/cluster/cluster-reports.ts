import type { Join } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import { blockReports } from "./block-reports.ts";
import type { Comparison } from "./comparison.ts";
import type { PairScore } from "./pair-score.ts";
import { scorePair } from "./score-pair.ts";

export interface Cluster {
  readonly reports: readonly Report[];
  readonly joins: readonly Join[];
}

interface Edge extends PairScore {
  readonly left: number;
  readonly right: number;
}

/** A pair below this is not taken for one fact. A missed join costs a repetition, a wrong one a false statement. */
const LEAST_SCORE = 0.55;

/** Groups join from this average on: lower than for a pair, since one report seldom names all parties and days. */
const LEAST_AVERAGE = 0.4;

/** Of two large clusters only so many members of each are compared. */
const SAMPLE = 6;

/**
 * Groups reports of one fact. Pairs join from the surest down; two groups join only when their members agree on
 * average and no pair is vetoed, so one good pair cannot chain two events together.
 */
export function clusterReports(reports: readonly Report[], comparison: Comparison): Cluster[] {
  const edges: Edge[] = [];
  for (const [left, right] of blockReports(reports)) {
    const pair = compare(reports, left, right, comparison);
    if (!pair.veto && pair.score >= LEAST_SCORE) edges.push({ left, right, ...pair });
  }
  edges.sort((one, other) => other.score - one.score || one.left - other.left || one.right - other.right);

  const clusterOf = reports.map((_, index) => index);
  const members = new Map<number, readonly number[]>(reports.map((_, index) => [index, [index]]));
  const joins = new Map<number, Join[]>();
  for (const edge of edges) {
    const [a, b] = [clusterOf[edge.left] ?? 0, clusterOf[edge.right] ?? 0];
    if (a === b) continue;
    const [into, from] = [Math.min(a, b), Math.max(a, b)];
    const [left, right] = [members.get(into) ?? [], members.get(from) ?? []];
    if (!agreeOnAverage(reports, left, right, comparison)) continue;
    for (const index of right) clusterOf[index] = into;
    members.set(into, [...left, ...right]);
    members.delete(from);
    const join = { left: idAt(reports, edge.left), right: idAt(reports, edge.right), score: edge.score, why: edge.why };
    joins.set(into, [...(joins.get(into) ?? []), ...(joins.get(from) ?? []), join]);
  }
  return [...members].map(([root, indices]) => ({
    reports: indices.flatMap((index) => reports[index] ?? []).sort((one, other) => compareText(one.id, other.id)),
    joins: joins.get(root) ?? [],
  }));
}

function agreeOnAverage(
  reports: readonly Report[],
  left: readonly number[],
  right: readonly number[],
  comparison: Comparison,
): boolean {
  let sum = 0;
  let pairs = 0;
  for (const a of left.slice(0, SAMPLE)) {
    for (const b of right.slice(0, SAMPLE)) {
      const pair = compare(reports, a, b, comparison);
      if (pair.veto) return false;
      sum += pair.score;
      pairs += 1;
    }
  }
  return sum / pairs >= LEAST_AVERAGE;
}

function compare(reports: readonly Report[], left: number, right: number, comparison: Comparison): PairScore {
  const [one, other] = [reports[left], reports[right]];
  if (!one || !other)
    throw new Error(`Cannot compare reports ${left} and ${right}, expected indices below ${reports.length}`);
  return scorePair(one, other, comparison);
}

function idAt(reports: readonly Report[], index: number): string {
  return reports[index]?.id ?? "";
}
