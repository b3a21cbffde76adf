import { loadBriefing, loadLatest, type ObjectStore, processUploads } from "@chancery/core/pipeline";
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../support/memory-store.ts";
import { encode, sampleArticle } from "../support/sample-article.ts";
import { createTestHome, readPublished } from "../support/test-home.ts";
import { type Operation, wrapStore } from "../support/wrap-store.ts";

class Crash extends Error {}

/** Both stores of a process that dies at its k-th operation: before it is done, or after it was done and before its answer came. */
function createDyingStores(uploads: ObjectStore, dossier: ObjectStore, dieAt: number, done: boolean) {
  let count = 0;
  const around = async <Result>(operation: Operation, _key: string, work: () => Promise<Result>): Promise<Result> => {
    count++;
    if (count > dieAt) throw new Crash();
    if (count < dieAt) return work();
    if (done && operation !== "list") await work();
    throw new Crash();
  };
  return { uploads: wrapStore(uploads, around), dossier: wrapStore(dossier, around), operations: () => count };
}

const keys = ["articles/a.txt", "articles/b.txt"];

async function fill(uploads: ObjectStore): Promise<void> {
  await uploads.put("articles/a.txt", encode(sampleArticle(1)));
  await uploads.put("articles/b.txt", encode(sampleArticle(2)));
}

async function runUntroubled() {
  const uploads = createMemoryStore();
  await fill(uploads);
  const stores = createDyingStores(uploads, createMemoryStore(), Number.POSITIVE_INFINITY, false);
  const home = createTestHome(stores);
  await processUploads(home, keys);
  return { operations: stores.operations(), published: await readPublished(home) };
}

describe("a process that dies while it takes articles in", async () => {
  const untroubled = await runUntroubled();
  console.info(`an ingest of two articles takes ${untroubled.operations} operations of the stores`);

  for (const done of [false, true]) {
    it(`converges to the same bytes, whichever operation was its last (${done ? "done" : "not done"})`, {
      timeout: 300_000,
    }, async () => {
      for (let dieAt = 1; dieAt <= untroubled.operations; dieAt++) {
        const uploads = createMemoryStore();
        const dossier = createMemoryStore();
        await fill(uploads);
        const dying = createTestHome(createDyingStores(uploads, dossier, dieAt, done));
        await processUploads(dying, keys).catch(() => {});
        const restarted = createTestHome({ uploads, dossier }, { patience: 0 });
        const seen = await loadLatest(restarted);
        if (seen.edition > 0) expect(await loadBriefing(restarted, seen.edition)).not.toBeNull();
        await processUploads(restarted, keys);
        expect(await readPublished(restarted), `after dying at operation ${dieAt}`).toEqual(untroubled.published);
      }
    });
  }

  it("shows a reader complete editions only, and never an older one after a newer", { timeout: 60_000 }, async () => {
    const uploads = createMemoryStore();
    const dossier = createMemoryStore();
    let newest = 0;
    let looks = 0;
    const reader = createTestHome({ uploads, dossier });
    const around = async <Result>(
      _operation: Operation,
      _key: string,
      work: () => Promise<Result>,
    ): Promise<Result> => {
      const result = await work();
      const { edition } = await loadLatest(reader);
      expect(edition).toBeGreaterThanOrEqual(newest);
      newest = edition;
      looks++;
      for (const file of edition === 0 ? [] : ["json", "html", "md", "pdf"])
        expect(await reader.dossier.head(`editions/${edition}/briefing.${file}`), file).not.toBeNull();
      return result;
    };
    const home = createTestHome({ uploads: wrapStore(uploads, around), dossier: wrapStore(dossier, around) });
    for (const number of [1, 2, 3]) {
      await uploads.put(`articles/${number}.txt`, encode(sampleArticle(number)));
      await processUploads(home, [`articles/${number}.txt`]);
    }
    expect(newest).toBe(3);
    expect(looks).toBeGreaterThan(60);
  });
});
