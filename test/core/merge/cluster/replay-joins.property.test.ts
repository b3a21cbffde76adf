import fc from "fast-check";
import { expect, it } from "vitest";
import type { Comparison } from "../../../../packages/core/src/merge/cluster/comparison.ts";
import { agreeBySample, joinTellings } from "../../../../packages/core/src/merge/cluster/join-tellings.ts";
import { replayJoins } from "../../../../packages/core/src/merge/cluster/replay-joins.ts";
import type { Telling } from "../../../../packages/core/src/merge/cluster/telling.ts";
import type { TellingEdge } from "../../../../packages/core/src/merge/cluster/telling-edge.ts";
import type { TellingGraph } from "../../../../packages/core/src/merge/cluster/telling-graph.ts";
import type { Join } from "../../../../packages/core/src/schema/index.ts";

const SIZE = 60;
const tellings: readonly Telling[] = Array.from({ length: SIZE }, (_, index) => ({
  id: `s-${String(index).padStart(3, "0")}`,
  wording: String(index),
  reports: [],
  joins: [],
}));

/** Numbers that look drawn but follow from their arguments. */
function draw(...seeds: readonly number[]): number {
  const mixed = seeds.reduce((hash, seed) => Math.imul(hash ^ (seed + 0x9e37), 0x01000193) ^ (hash >>> 13), 0x811c9dc5);
  return ((mixed ^ (mixed >>> 11)) >>> 0) / 2 ** 32;
}

/** One graph of all tellings: who is left out, and which pairs, makes a graph of it. */
function drawGraph(seed: number, isLeftOut: (left: number, right: number) => boolean): TellingGraph {
  const edges: TellingGraph["edges"] = new Map();
  const scores: TellingGraph["scores"] = new Map(tellings.map((telling) => [telling, new Map<Telling, number>()]));
  for (const [left, one] of tellings.entries()) {
    if (!isLeftOut(left, left)) edges.set(one, new Map());
    for (const [right, other] of tellings.entries()) {
      const [low, high] = [Math.min(left, right), Math.max(left, right)];
      const value = draw(seed, low, high);
      // Most pairs agree, some hardly, few never.
      scores.get(one)?.set(other, value < 0.02 ? -1 : value < 0.35 ? 0.1 : value);
    }
  }
  for (const [left, one] of tellings.entries()) {
    for (let right = left + 1; right < SIZE; right += 1) {
      const other = tellings[right] as Telling;
      if (draw(seed, left, right, 1) > 0.12 || isLeftOut(left, left) || isLeftOut(right, right)) continue;
      if (isLeftOut(left, right)) continue;
      const join: Join = joinOf(one, other, 0.6 + Math.round(4 * draw(seed, left, right, 2)) / 10);
      edges.get(one)?.set(other, join);
      edges.get(other)?.set(one, join);
    }
  }
  return { index: new Map(), edges, scores };
}

const joins = new Map<string, Join>();

/** The pair of two tellings is one object in every graph that holds it. */
function joinOf(left: Telling, right: Telling, score: number): Join {
  const key = `${left.id} ${right.id} ${score}`;
  const join = joins.get(key) ?? { left: left.id, right: right.id, score, why: "alike" };
  joins.set(key, join);
  return join;
}

const present = ({ edges }: TellingGraph) => tellings.filter((telling) => edges.has(telling));
const comparison = {} as Comparison;
const describeEdges = (edges: readonly TellingEdge[]) => edges.map(({ left, right }) => `${left.id} ${right.id}`);

function freshEdges(before: TellingGraph, after: TellingGraph): readonly TellingEdge[] {
  return [...after.edges].flatMap(([left, row]) =>
    [...row].flatMap(([right, join]) =>
      left.id < right.id && before.edges.get(left)?.get(right) !== join ? [{ left, right, join }] : [],
    ),
  );
}

it("joins what a graph joins from scratch, whatever the graph was before", () => {
  let replayed = 0;
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1, max: 3 }), (seed, drawn, share) => {
      const absent = (turn: number) => (left: number, right: number) =>
        draw(drawn, turn, left, right) < (left === right ? 0.01 * share : 0.005 * share);
      const [before, after] = [drawGraph(seed, absent(1)), drawGraph(seed, absent(2))];
      const joined = replayJoins({
        tellings,
        joined: joinTellings(present(before), before, comparison),
        fresh: freshEdges(before, after),
        edges: after.edges,
        agree: agreeBySample(tellings, after.scores, comparison),
      });
      if (joined === null) return;
      replayed += 1;
      expect(describeEdges(joined)).toEqual(describeEdges(joinTellings(present(after), after, comparison)));
    }),
    { numRuns: 300, seed: 3 },
  );
  expect(replayed).toBeGreaterThan(100);
});
