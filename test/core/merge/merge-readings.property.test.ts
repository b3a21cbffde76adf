import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mergeReadings } from "@chancery/core/merge";
import { Dossier, type Reading } from "@chancery/core/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTopic } from "../../../packages/functions/src/adapter/load-topic.ts";
import { readText } from "../../support/read-text.ts";

const root = join(import.meta.dirname, "../../..");
const topic = await loadTopic(join(root, "seeds/us-colombia"));
const folder = join(root, "seeds/articles");
const readings: Reading[] = [];
for (const file of readdirSync(folder).sort()) {
  readings.push(...(await readText(file, readFileSync(join(folder, file), "utf8"), topic, {})));
}
const merge = (set: readonly Reading[]) => JSON.stringify(mergeReadings(set, topic));

/** A subset of the readings, in some order, some of them more than once. */
const delivery = fc
  .subarray(
    readings.map((_, index) => index),
    { minLength: 1 },
  )
  .chain((subset) =>
    fc.record({
      subset: fc.constant(subset),
      arrived: fc
        .tuple(
          fc.shuffledSubarray(subset, { minLength: subset.length }),
          fc.array(fc.constantFrom(...subset), { maxLength: 3 }),
        )
        .map(([once, again]) => [...once, ...again]),
    }),
  );
const pick = (indices: readonly number[]) => indices.flatMap((index) => readings[index] ?? []);

describe("mergeReadings", () => {
  it("gives the same bytes in whatever order, and however often, readings arrive", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(delivery, ({ subset, arrived }) => {
        expect(merge(pick(arrived))).toBe(merge(pick(subset)));
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it("depends on the set alone, not on what was merged before", { timeout: 120_000 }, () => {
    const fresh = merge(readings);
    for (let count = 1; count < readings.length; count += 1) merge(readings.slice(0, count));
    expect(merge(readings)).toBe(fresh);
  });

  it("gives a valid dossier whose evidence stands in its articles", () => {
    const dossier = Dossier.parse(mergeReadings(readings, topic));
    const bodies = new Map(dossier.articles.map(({ id, body }) => [id, body]));
    const evidence = [
      ...dossier.facts.flatMap((fact) => fact.evidence),
      ...dossier.disputes.flatMap(({ versions }) => versions.flatMap((version) => version.evidence)),
      ...dossier.entities.flatMap(({ mentions }) => mentions),
      ...dossier.watch.flatMap((item) => item.evidence),
    ];
    expect(evidence.length).toBeGreaterThan(100);
    for (const { article, start, end, text } of evidence) expect(bodies.get(article)?.slice(start, end)).toBe(text);
  });

  it("keeps the id of every fact whose reports stay when a later article comes in", () => {
    const later = { start: "2026-02-09", end: "2026-02-09", precision: "day", basis: "metadata" } as const;
    const [last, ...first] = readings;
    if (!last) throw new Error("Cannot test without sample articles");
    const before = mergeReadings(first, topic);
    const after = mergeReadings([...first, { ...last, article: { ...last.article, publishedAt: later } }], topic);
    const ids = new Set(after.facts.map(({ id }) => id));
    const kept = before.facts.filter(({ id }) => ids.has(id)).length;
    expect(kept / before.facts.length).toBeGreaterThan(0.85);
  });
});
