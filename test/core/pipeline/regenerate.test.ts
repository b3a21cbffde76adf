import {
  findChangedUploads,
  loadCheck,
  loadLatest,
  loadLedger,
  processUploads,
  regenerate,
} from "@chancery/core/pipeline";
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../support/memory-store.ts";
import { encode, sampleArticle } from "../../support/sample-article.ts";
import { createTestHome, readPublished } from "../../support/test-home.ts";

const withPlan = `Washington and Bogotá plan a summit

The Daily Example
February 2, 2026

WASHINGTON — Officials of the United States and Colombia said the presidents of both countries will meet in Cartagena on February 20, 2026.

Colombia extradited three men to the United States on Monday, the State Department said.
`;

const openStores = () => ({ uploads: createMemoryStore(), dossier: createMemoryStore() });

describe("regenerate", () => {
  it("catches up with uploads and deletions whose event was lost", async () => {
    const home = createTestHome();
    await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
    await home.uploads.put("articles/b.txt", encode(sampleArticle(2)));
    await processUploads(home, ["articles/a.txt"]);
    await home.uploads.delete("articles/a.txt");
    expect(await findChangedUploads(home)).toEqual(["articles/b.txt", "articles/a.txt"]);
    expect(await regenerate(home)).toMatchObject({ uploads: 2, published: true, edition: 2 });
    expect((await loadLedger(home)).entries.map(({ key }) => key)).toEqual(["articles/b.txt"]);
    expect(await findChangedUploads(home)).toEqual([]);
  });

  it("only records that it looked when nothing changed but the day", async () => {
    const stores = openStores();
    const home = createTestHome(stores);
    await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
    await processUploads(home, ["articles/a.txt"]);
    await regenerate(home);
    const before = await readPublished(home);
    const later = createTestHome(stores, { now: "2026-02-08T03:00:00Z" });
    const check = await regenerate(later);
    expect(check).toMatchObject({ published: false, uploads: 0, day: "2026-02-07" });
    expect(await loadCheck(later)).toEqual(check);
    expect(await readPublished(later)).toEqual(before);
  });

  it("drops past items from what to watch, in one new edition", async () => {
    const stores = openStores();
    const home = createTestHome(stores);
    await home.uploads.put("articles/plan.txt", encode(withPlan));
    await processUploads(home, ["articles/plan.txt"]);
    const first = (await readPublished(home)).get("editions/1/dossier.json") ?? "";
    const dossier = JSON.parse(first);
    expect(dossier.watch.length, "the plan is something to watch").toBeGreaterThan(0);
    const later = createTestHome(stores, { now: "2026-03-01T12:00:00Z" });
    expect(await regenerate(later)).toMatchObject({ published: true, edition: 2 });
    const second = JSON.parse((await readPublished(later)).get("editions/2/dossier.json") ?? "{}");
    expect(second.asOf).toBe("2026-03-01");
    expect(second.watch.filter((item: { date: object | null }) => item.date !== null).length).toBeLessThan(
      dossier.watch.filter((item: { date: object | null }) => item.date !== null).length,
    );
    expect(await regenerate(later)).toMatchObject({ published: false, edition: 2 });
  });

  it("reads again what another gazetteer's reader made, and only publishes if that matters", async () => {
    const stores = openStores();
    const home = createTestHome(stores);
    await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
    await processUploads(home, ["articles/a.txt"]);
    await regenerate(home);
    const { edition } = await loadLatest(home);
    const [reader] = (await loadLedger(home)).entries.map((entry) => entry.reader);
    const nobody = { id: "nobody", name: "Nobody Known", type: "person", aliases: [], roles: [] } as const;
    const topic = { ...home.topic, gazetteer: [...home.topic.gazetteer, nobody] };
    const upgraded = { ...createTestHome(stores), topic };
    expect(await regenerate(upgraded)).toMatchObject({ uploads: 1 });
    expect((await loadLedger(upgraded)).entries[0]?.reader).not.toBe(reader);
    expect((await loadLatest(upgraded)).edition).toBeGreaterThanOrEqual(edition);
  });
});
