import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formTellings } from "../../../../packages/core/src/merge/cluster/form-tellings.ts";
import { prepareComparison } from "../../../../packages/core/src/merge/cluster/prepare-comparison.ts";
import type { Telling } from "../../../../packages/core/src/merge/cluster/telling.ts";
import {
  openGraph,
  type TellingGraph,
  updateGraph,
} from "../../../../packages/core/src/merge/cluster/telling-graph.ts";
import { updateIndex } from "../../../../packages/core/src/merge/cluster/telling-index.ts";
import { resolveEntities } from "../../../../packages/core/src/merge/entity/resolve-entities.ts";
import { collectSources, readReports } from "../../../../packages/core/src/merge/report/index.ts";
import { loadTopic } from "../../../../packages/functions/src/adapter/load-topic.ts";
import { varyReadings } from "../../../../scripts/bench/vary-readings.ts";
import { readText } from "../../../support/read-text.ts";

const file = "analysis-high-stakes-talks.md";
const root = join(import.meta.dirname, "../../../..");
const topic = await loadTopic(join(root, "seeds/us-colombia"));
const sample = await readText(file, readFileSync(join(root, "seeds/articles", file), "utf8"), topic, {});
const sources = collectSources(varyReadings(sample, 93));
const { entities, ids } = resolveEntities(sources, topic, []);
const comparison = prepareComparison(entities);
const tellings = sources.map((source) => formTellings(readReports(source, ids)));
const tellingsOf = (from: number, to: number) => tellings.slice(from, to).flat();

/** All pairs of a graph with their scores, in one order. */
function listPairs({ edges }: TellingGraph): readonly string[] {
  return [...edges]
    .flatMap(([left, row]) => [...row].map(([right, { score, why }]) => `${left.id} ${right.id} ${score} ${why}`))
    .sort();
}

function graphOf(set: readonly Telling[]): TellingGraph {
  const graph = openGraph();
  updateGraph(graph, set, [], comparison);
  return graph;
}

/** Tellings whose blocks changed so much that their neighbours are looked at one by one. */
function stirredBy(before: readonly Telling[], added: readonly Telling[], removed: readonly Telling[]): number {
  const index: Parameters<typeof updateIndex>[0] = new Map();
  updateIndex(index, before, [], () => false);
  return updateIndex(index, added, removed, () => false).stirred.size;
}

describe("updateGraph", () => {
  it("gives the pairs of a graph from scratch where more come into a block than it has neighbours", () => {
    const [before, added] = [tellingsOf(0, 75), tellingsOf(75, 93)];
    expect(stirredBy(before, added, [])).toBeGreaterThan(0);
    const graph = graphOf(before);
    updateGraph(graph, added, [], comparison);
    expect(listPairs(graph)).toEqual(listPairs(graphOf(tellingsOf(0, 93))));
  });

  it("gives them where more leave a block than it has neighbours", () => {
    const removed = tellingsOf(0, 18);
    expect(stirredBy(tellingsOf(0, 93), [], removed)).toBeGreaterThan(0);
    const graph = graphOf(tellingsOf(0, 93));
    updateGraph(graph, [], removed, comparison);
    expect(listPairs(graph)).toEqual(listPairs(graphOf(tellingsOf(18, 93))));
  });

  it("gives them where most tellings come or go, and the graph is built anew", () => {
    const graph = graphOf(tellingsOf(0, 40));
    updateGraph(graph, tellingsOf(40, 90), tellingsOf(0, 30), comparison);
    expect(listPairs(graph)).toEqual(listPairs(graphOf(tellingsOf(30, 90))));
  });
});
