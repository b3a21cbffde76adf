import {
  identifyJob,
  ingestUploads,
  loadDossier,
  loadJob,
  loadLedger,
  loadManifest,
  loadQuarantined,
  processUploads,
  publishEdition,
} from "@chancery/core/pipeline";
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../support/memory-store.ts";
import { encode, sampleArticle } from "../../support/sample-article.ts";
import { createTestHome, readPublished } from "../../support/test-home.ts";
import { wrapStore } from "../../support/wrap-store.ts";

const offTopic = `Village bakery wins prize

The Daily Example
February 3, 2026

A bakery in a small village won a prize for its rye bread on Tuesday. The baker said he was glad.
`;

describe("processUploads", () => {
  it("notes how far a job has come: parsing, merged, rendered in edition n", async () => {
    const seen: string[] = [];
    const home = createTestHome();
    const watched = {
      ...home,
      dossier: {
        ...home.dossier,
        put: (key: string, bytes: Uint8Array, condition?: Parameters<typeof home.dossier.put>[2]) => {
          if (key.startsWith("jobs/")) seen.push(JSON.parse(Buffer.from(bytes).toString()).state);
          return home.dossier.put(key, bytes, condition);
        },
      },
    };
    const put = await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
    await processUploads(watched, ["articles/a.txt"]);
    expect(seen).toEqual(["parsing", "merged", "rendered"]);
    const job = await loadJob(home, identifyJob("articles/a.txt", put.written ? put.etag : null));
    expect(job).toMatchObject({ state: "rendered", edition: 1, key: "articles/a.txt", message: null });
  });

  it("reads while the first note is written, and writes the next one after it", async () => {
    const home = createTestHome();
    const order: string[] = [];
    const put: typeof home.dossier.put = async (key, bytes, condition) => {
      const { state } = key.startsWith("jobs/") ? JSON.parse(Buffer.from(bytes).toString()) : { state: key };
      // Until the ledger is written, which comes after reading.
      for (let turn = 0; state === "parsing" && turn < 10_000 && !order.includes("ledger.json"); turn++)
        await new Promise((resolve) => setImmediate(resolve));
      order.push(state);
      return home.dossier.put(key, bytes, condition);
    };
    await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
    await processUploads({ ...home, dossier: { ...home.dossier, put } }, ["articles/a.txt"]);
    expect(order.filter((name) => /^(?:ledger.json|parsing|merged|rendered)$/.test(name))).toEqual([
      "ledger.json",
      "parsing",
      "merged",
      "rendered",
    ]);
  });

  it("quarantines what it cannot read with the reason, and takes it in after a fix", async () => {
    const home = createTestHome();
    const put = await home.uploads.put("articles/bad.txt", new Uint8Array());
    expect(await processUploads(home, ["articles/bad.txt"])).toMatchObject({ edition: 0 });
    const [entry] = (await loadLedger(home)).entries;
    if (entry?.outcome.kind !== "quarantined") throw new Error("expected the empty file in quarantine");
    expect(await loadQuarantined(home, entry.outcome.id)).toMatchObject({ key: "articles/bad.txt", reason: "empty" });
    const job = await loadJob(home, identifyJob("articles/bad.txt", put.written ? put.etag : null));
    expect(job).toMatchObject({ state: "failed", message: expect.stringContaining("empty") });
    await home.uploads.put("articles/bad.txt", encode(sampleArticle(1)));
    expect(await processUploads(home, ["articles/bad.txt"])).toMatchObject({ edition: 1 });
    expect(await loadQuarantined(home, entry.outcome.id)).toBeNull();
  });

  it("quarantines what takes longer to read than the limit, by the processor's time", async () => {
    let spent = 0;
    const home = createTestHome();
    const slow = { ...home, clock: { ...home.clock, processorTime: () => (spent += 3_000) } };
    await home.uploads.put("articles/slow.txt", encode(sampleArticle(1)));
    await processUploads(slow, ["articles/slow.txt"]);
    const [entry] = (await loadLedger(home)).entries;
    expect(entry?.outcome).toMatchObject({ kind: "quarantined", reason: "too-slow" });
    expect(entry?.outcome).toMatchObject({ message: expect.stringContaining("over the limit of 2000 (milliseconds)") });
  });

  it("counts to a file only its own time, however many are read at once", async () => {
    let spent = 0;
    const home = createTestHome();
    // Each file costs 3 × 600 ms: within the limit alone, over it with a neighbor's time.
    const busy = { ...home, clock: { ...home.clock, processorTime: () => (spent += 600) } };
    const keys = [1, 2, 3, 4].map((number) => `articles/${number}.txt`);
    for (const [index, key] of keys.entries()) await home.uploads.put(key, encode(sampleArticle(index)));
    await processUploads(busy, keys);
    expect((await loadLedger(home)).entries.map(({ outcome }) => outcome.kind)).toEqual([
      "read",
      "read",
      "read",
      "read",
    ]);
  });

  it("keeps an article that is off the topic, with the reason, and says nothing of it", async () => {
    const home = createTestHome();
    await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
    await home.uploads.put("articles/bread.txt", encode(offTopic));
    await processUploads(home, ["articles/a.txt", "articles/bread.txt"]);
    const dossier = await loadDossier(home, 1);
    const bread = dossier?.articles.find(({ file }) => file === "bread.txt");
    expect(bread).toMatchObject({ inScope: false });
    expect(bread?.scopeReason).not.toBe("");
    expect(dossier?.facts.some(({ articles }) => articles.includes(bread?.id ?? ""))).toBe(false);
  });

  it("counts an article that lies there under two names once, and needs no new edition for it", async () => {
    const home = createTestHome();
    await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
    await processUploads(home, ["articles/a.txt"]);
    const before = await readPublished(home);
    await home.uploads.put("articles/b.txt", encode(`${sampleArticle(1)}\n\n`));
    expect(await processUploads(home, ["articles/b.txt"])).toMatchObject({ edition: 1 });
    const after = await readPublished(home);
    for (const [key, content] of before) if (key !== "latest.json") expect(after.get(key), key).toBe(content);
    expect((await loadLedger(home)).entries).toHaveLength(2);
  });

  it("follows an upload that is replaced while it is read", async () => {
    const uploads = createMemoryStore();
    let replaced = false;
    const racing = wrapStore(uploads, async (operation, key, work) => {
      const result = await work();
      if (operation === "get" && !replaced) {
        replaced = true;
        await uploads.put(key, encode(sampleArticle(2)));
      }
      return result;
    });
    const home = createTestHome({ uploads: racing });
    await uploads.put("articles/a.txt", encode(sampleArticle(1)));
    await processUploads(home, ["articles/a.txt"]);
    expect((await loadLedger(home)).entries[0]?.etag).toBe((await uploads.head("articles/a.txt"))?.etag);
  });
});

describe("publishEdition", () => {
  it("makes none of nothing", async () => {
    const home = createTestHome();
    expect(await publishEdition(home)).toMatchObject({ edition: 0 });
    expect((await readPublished(home)).size).toBe(0);
  });

  it("writes down what an edition is made from", async () => {
    const home = createTestHome();
    await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
    await processUploads(home, ["articles/a.txt"]);
    expect(await loadManifest(home, 1)).toMatchObject({ edition: 1, previous: null, readings: [expect.any(String)] });
  });

  it("waits for the others of a burst, and for nobody where it is alone", async () => {
    const home = createTestHome();
    const waits: number[] = [];
    const watched = { ...home, clock: { ...home.clock, backOff: async (attempt: number) => void waits.push(attempt) } };
    for (const number of [1, 2]) {
      await home.uploads.put(`articles/${number}.txt`, encode(sampleArticle(number)));
      expect(await processUploads(watched, [`articles/${number}.txt`])).toMatchObject({ edition: number });
    }
    expect(waits).toEqual([]);
    for (const number of [3, 4]) {
      await home.uploads.put(`articles/${number}.txt`, encode(sampleArticle(number)));
      await ingestUploads(home, [`articles/${number}.txt`]);
    }
    expect(await publishEdition(watched)).toMatchObject({ edition: 3 });
    expect(waits).toHaveLength(1);
  });

  it("makes one edition of all that came while another was made", async () => {
    const dossier = createMemoryStore();
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const home = createTestHome({
      dossier: wrapStore(dossier, async (operation, key, work) => {
        if (operation === "put" && key.endsWith("editions/1/briefing.pdf"))
          while ((await loadLedger(home)).revision < 5) await turn();
        return work();
      }),
    });
    const upload = async (number: number) => {
      await home.uploads.put(`articles/${number}.txt`, encode(sampleArticle(number)));
      return (await processUploads(home, [`articles/${number}.txt`])).edition;
    };
    const first = upload(1);
    while ((await loadManifest(home, 1)) === null) await turn();
    expect(await Promise.all([2, 3, 4, 5].map(upload))).toEqual([2, 2, 2, 2]);
    expect(await first).toBe(1);
  });

  it("lets memory be given back between the stages, which changes nothing", async () => {
    const [plain, careful] = [createTestHome(), createTestHome()];
    let released = 0;
    for (const home of [plain, { ...careful, releaseMemory: () => void released++ }]) {
      await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
      await processUploads(home, ["articles/a.txt"]);
    }
    expect(released).toBeGreaterThan(3);
    expect(await readPublished(careful)).toEqual(await readPublished(plain));
  });

  it("begins an edition anew of which another version of this program left something useless", async () => {
    const home = createTestHome({}, { patience: 0 });
    await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
    const broken = { version: 1, edition: 1, previous: null, revision: 0, inputs: "", topic: "", asOf: null };
    await home.dossier.put(
      "editions/1/manifest.json",
      encode(JSON.stringify({ ...broken, readings: [], decisions: [] })),
    );
    await home.dossier.put("editions/1/dossier.json", encode('{"articles":7}'));
    expect(await processUploads(home, ["articles/a.txt"])).toMatchObject({ edition: 1 });
    expect((await loadDossier(home, 1))?.articles).toHaveLength(1);
    expect(home.logged).toContain("edition-restarted");
  });
});
