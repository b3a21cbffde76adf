import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mergeReadings, openMemo } from "@chancery/core/merge";
import type { Decision, Reading } from "@chancery/core/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTopic } from "../../../packages/functions/src/adapter/load-topic.ts";
import { varyReadings } from "../../../scripts/bench/vary-readings.ts";
import { readText } from "../../support/read-text.ts";

const root = join(import.meta.dirname, "../../..");
const topic = await loadTopic(join(root, "seeds/us-colombia"));
const folder = join(root, "seeds/articles");
const samples: Reading[] = [];
for (const file of readdirSync(folder).sort()) {
  samples.push(...(await readText(file, readFileSync(join(folder, file), "utf8"), topic, {})));
}
// The samples, variants of them with other names and days, and copies: whatever windows, components and groups can hold.
const readings = [...samples, ...varyReadings(samples, 24)];

/** Sets that one home's dossier goes through: articles come, are replaced and go again, in any order. */
const history = fc.array(fc.shuffledSubarray([...readings.keys()], { minLength: 1 }), { minLength: 2, maxLength: 4 });
const pick = (indices: readonly number[]) => indices.flatMap((index) => readings[index] ?? []);
const scratch = (set: readonly Reading[], decisions: readonly Decision[] = []) =>
  JSON.stringify(mergeReadings(structuredClone(set), topic, { decisions }));

describe("a merge that goes on from the one before", () => {
  it("gives the bytes of a merge from scratch, whatever was merged before", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(history, (sets) => {
        const memo = openMemo();
        for (const set of sets) {
          expect(JSON.stringify(mergeReadings(pick(set), topic, { memo }))).toBe(scratch(pick(set)));
        }
      }),
      { numRuns: 4, seed: 11 },
    );
  });

  it("gives them for articles that come one by one", { timeout: 300_000 }, () => {
    const memo = openMemo();
    for (let count = 1; count <= readings.length; count += 1) {
      const dossier = mergeReadings(readings.slice(0, count), topic, { memo });
      if (count % 9 === 0 || count === readings.length) {
        expect(JSON.stringify(dossier)).toBe(scratch(readings.slice(0, count)));
      }
    }
  });

  it("gives them when analysts decide in between, and decide otherwise", { timeout: 300_000 }, () => {
    const memo = openMemo();
    const [first] = mergeReadings(samples, topic, { memo }).entities.filter(({ members }) => members.length > 1);
    const [one, other] = (first?.members ?? []).map(({ article, entity }) => `${article}/${entity}`);
    const made = { who: "Ana", when: "2030-01-01T00:00:00Z", why: "two people" };
    const split: Decision = {
      ...made,
      id: "d1",
      action: "split",
      subject: "entity",
      members: [one ?? "", other ?? ""],
    };
    for (const decisions of [[], [split], []]) {
      const dossier = mergeReadings(samples, topic, { memo, decisions });
      expect(JSON.stringify(dossier)).toBe(scratch(samples, decisions));
    }
  });

  it("starts anew after a merge that failed", () => {
    const memo = openMemo();
    mergeReadings(samples, topic, { memo });
    const broken = { ...samples[0], extraction: { ...samples[0]?.extraction, entities: null } } as unknown as Reading;
    expect(() => mergeReadings([...samples.slice(1), broken], topic, { memo })).toThrow();
    expect(JSON.stringify(mergeReadings(samples, topic, { memo }))).toBe(scratch(samples));
  });
});
