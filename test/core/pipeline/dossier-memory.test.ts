import { openDossierMemory, processUploads } from "@chancery/core/pipeline";
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../support/memory-store.ts";
import { encode, sampleArticle } from "../../support/sample-article.ts";
import { createTestHome, readPublished } from "../../support/test-home.ts";
import { wrapStore } from "../../support/wrap-store.ts";

/** What one home goes through: articles come, one is replaced, one is taken back. */
const steps: readonly (readonly [string, string | null])[] = [
  ["articles/a.txt", sampleArticle(1)],
  ["articles/b.txt", sampleArticle(2)],
  ["articles/c.txt", sampleArticle(3)],
  ["articles/b.txt", sampleArticle(4)],
  ["articles/a.txt", null],
  ["articles/d.txt", sampleArticle(5)],
];

/** Goes through the steps, an edition after each; returns what was published and how many readings were fetched. */
async function publishSteps(mostArticles?: number) {
  let fetched = 0;
  const dossier = wrapStore(createMemoryStore(), (operation, key, work) => {
    if (operation === "get" && key.includes("/articles/")) fetched += 1;
    return work();
  });
  const home = {
    ...createTestHome({ dossier }),
    ...(mostArticles === undefined ? {} : { memory: openDossierMemory(mostArticles) }),
  };
  for (const [key, text] of steps) {
    if (text === null) await home.uploads.delete(key);
    else await home.uploads.put(key, encode(text));
    await processUploads(home, [key]);
  }
  return { published: await readPublished(home), fetched, memory: home.memory };
}

describe("a home that remembers", () => {
  it("publishes the bytes of one that merges from scratch, and fetches each reading once", async () => {
    const [scratch, remembering] = [await publishSteps(), await publishSteps(100)];
    expect(remembering.published).toEqual(scratch.published);
    expect(remembering.fetched).toBe(steps.filter(([, text]) => text !== null).length);
    expect(scratch.fetched).toBeGreaterThan(remembering.fetched);
  });

  it("keeps nothing of a dossier that is too large to remember", async () => {
    const { memory, published } = await publishSteps(1);
    expect(memory?.readings.size).toBe(0);
    expect(memory?.merge.states).toBeNull();
    expect(published).toEqual((await publishSteps()).published);
  });
});
