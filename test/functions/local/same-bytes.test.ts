import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleFile } from "@chancery/core/article";
import { writeBriefing } from "@chancery/core/brief";
import { composeBriefing, encodeJson, renderOutputs } from "@chancery/core/pipeline";
import { toInterchange } from "@chancery/core/render";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadRenderer } from "../../../packages/functions/src/adapter/load-renderer.ts";
import { loadTopic } from "../../../packages/functions/src/adapter/load-topic.ts";
import { gatherKept } from "../../../packages/functions/src/local/command/gather-kept.ts";
import { shared } from "../../support/shared.ts";
import { createTestHome } from "../../support/test-home.ts";

const topic = await loadTopic();
const renderer = await loadRenderer();

function loadFolder(folder: string): readonly ArticleFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

async function briefAtOnce(files: readonly ArticleFile[]) {
  const { briefing, dossier } = await composeBriefing(files, topic);
  const outputs = await renderOutputs(briefing, dossier, renderer);
  return { ...outputs, export: encodeJson(toInterchange(dossier)) };
}

/** As two runs of `chancery brief --dossier DIR`. */
async function briefInRuns(first: readonly ArticleFile[], second: readonly ArticleFile[]) {
  const home = createTestHome();
  await gatherKept(home, first, undefined, () => {});
  const { dossier, previous } = await gatherKept(home, second, undefined, () => {});
  const briefing = writeBriefing(dossier, topic, { edition: 1, previous });
  const outputs = await renderOutputs(briefing, dossier, renderer);
  return { ...outputs, export: encodeJson(toInterchange(dossier)) };
}

function expectSame(actual: Record<string, Uint8Array>, expected: Record<string, Uint8Array>): void {
  for (const [format, bytes] of Object.entries(expected))
    expect(Buffer.compare(actual[format] ?? new Uint8Array(), bytes), format).toBe(0);
}

const sets = [
  ["the sample articles", join(import.meta.dirname, "../../../seeds/articles"), true],
  ["the five real articles", shared.path("seeds"), shared.present],
] as const;

afterEach(() => {
  vi.useRealTimers();
});

describe.each(sets)("%s", (_name, folder, present) => {
  describe.skipIf(!present)("give the same bytes", async () => {
    const files = present ? loadFolder(folder) : [];
    const expected = present ? await briefAtOnce(files) : {};

    it("in any order", { timeout: 300_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([...files], { minLength: files.length }), async (order) => {
          expectSame(await briefAtOnce(order), expected as Record<string, Uint8Array>);
        }),
        { numRuns: 8, seed: 20260203 },
      );
    });

    it("in two runs against one dossier, however they are split", { timeout: 300_000 }, async () => {
      const split = fc.tuple(
        fc.shuffledSubarray([...files], { minLength: files.length }),
        fc.nat({ max: files.length }),
      );
      await fc.assert(
        fc.asyncProperty(split, async ([order, at]) => {
          expectSame(await briefInRuns(order.slice(0, at), order.slice(at)), expected as Record<string, Uint8Array>);
        }),
        { numRuns: 8, seed: 20260203 },
      );
    });

    it("when the clock says 2031", { timeout: 120_000 }, async () => {
      vi.useFakeTimers({ now: new Date("2031-07-01T00:00:00Z"), toFake: ["Date"] });
      expectSame(await briefAtOnce(files), expected as Record<string, Uint8Array>);
    });
  });
});
