import { readFileSync } from "node:fs";
import { type Home, loadLatest, loadLedger } from "@chancery/core/pipeline";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resourcePath } from "../../packages/functions/src/adapter/resource-path.ts";
import { processMessages } from "../../packages/functions/src/event/process-messages.ts";
import { queueMessage, s3Notification, s3TestEvent } from "../support/s3-events.ts";
import { encode, sampleArticle } from "../support/sample-article.ts";
import { createTestHome, readPublished } from "../support/test-home.ts";

const send = (home: Home, ...events: readonly object[]) => processMessages(home, "uploads", events.map(queueMessage));

describe("events", () => {
  it("make one article and one edition, delivered 20 times", async () => {
    const home = createTestHome();
    await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
    for (let times = 0; times < 20; times++) expect(await send(home, s3Notification("articles/a.txt"))).toEqual([]);
    expect((await loadLatest(home)).edition).toBe(1);
    expect((await loadLedger(home)).revision).toBe(1);
    expect(home.counted.get("ArticlesIngested")).toBe(1);
    expect(home.counted.get("ArticlesDuplicate")).toBe(19);
  });

  it("end in the same dossier in any order, whatever they claim happened", { timeout: 120_000 }, async () => {
    const created = (key: string) => s3Notification(key);
    const removed = (key: string) => s3Notification(key, { event: "ObjectRemoved:Delete" });
    const wrong = (key: string) => s3Notification(key, { size: 999_999 });
    const events = ["a", "b", "gone"].flatMap((name) => {
      const key = `articles/${name}.txt`;
      return [created(key), removed(key), wrong(key)];
    });
    const run = async (order: readonly object[]) => {
      const home = createTestHome();
      await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
      await home.uploads.put("articles/b.txt", encode(sampleArticle(2)));
      expect(await send(home, ...order)).toEqual([]);
      return readPublished(home);
    };
    const expected = await run(events);
    const order = fc.shuffledSubarray(events, { minLength: events.length });
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        expect(await run(shuffled)).toEqual(expected);
      }),
      { numRuns: 15, seed: 20260203 },
    );
  });

  it("find the object under its encoded and its raw key", async () => {
    const home = createTestHome();
    const key = "articles/á b+c.txt";
    await home.uploads.put(key, encode(sampleArticle(1)));
    await send(home, s3Notification(key));
    await send(home, s3Notification(key, { source: "ceph:s3" }));
    const { entries } = await loadLedger(home);
    expect(entries.map((entry) => [entry.key, entry.outcome.kind])).toEqual([[key, "read"]]);
    expect(home.counted.get("ArticlesDuplicate")).toBe(1);
  });

  it("of an object already gone, another bucket, our own outputs, a folder or S3's test change nothing", async () => {
    const home = createTestHome();
    await home.uploads.put("articles/", new Uint8Array());
    const failed = await send(
      home,
      s3Notification("articles/gone.txt"),
      s3Notification("us-colombia/latest.json", { bucket: "dossier" }),
      s3Notification("articles/a.txt", { bucket: "somebody-elses" }),
      s3Notification("articles/"),
      s3Notification("articles/.DS_Store"),
      s3TestEvent,
    );
    expect(failed).toEqual([]);
    expect((await loadLedger(home)).entries).toEqual([]);
    expect((await loadLatest(home)).edition).toBe(0);
  });

  it("that nobody can read go back to the queue, alone", async () => {
    const home = createTestHome();
    await home.uploads.put("articles/a.txt", encode(sampleArticle(1)));
    const broken = queueMessage("{");
    const foreign = queueMessage({ hello: "world" });
    const good = queueMessage(s3Notification("articles/a.txt"));
    expect(await processMessages(home, "uploads", [broken, good, foreign])).toEqual([
      broken.messageId,
      foreign.messageId,
    ]);
    expect((await loadLatest(home)).edition).toBe(1);
  });

  it("of a replaced article supersede it, of a deleted one retract it, and the next edition says so", async () => {
    const home = createTestHome();
    const put = (key: string, name: string) =>
      home.uploads.put(key, readFileSync(resourcePath("seeds", "articles", name)));
    const changesOf = async (edition: number) => {
      const briefing = JSON.parse((await readPublished(home)).get(`editions/${edition}/briefing.json`) ?? "{}");
      return JSON.stringify(briefing.sections.find(({ id }: { id: string }) => id === "changes"));
    };
    await put("articles/kept.txt", "friendly-oval-office-meeting.txt");
    await put("articles/a.txt", "protocol-and-agenda-explainer.txt");
    await send(home, s3Notification("articles/a.txt"), s3Notification("articles/kept.txt"));
    await put("articles/a.txt", "el-meridiano-english-white-house-visit.txt");
    await send(home, s3Notification("articles/a.txt"));
    expect(await changesOf(2)).toMatch(/article was added: /u);
    expect(await changesOf(2)).toMatch(/article was withdrawn or replaced: /u);
    await home.uploads.delete("articles/a.txt");
    await send(home, s3Notification("articles/a.txt", { event: "ObjectRemoved:Delete" }));
    expect((await loadLedger(home)).entries.map(({ key }) => key)).toEqual(["articles/kept.txt"]);
    expect(await changesOf(3)).toMatch(/article was withdrawn or replaced: /u);
    expect(await changesOf(3)).not.toContain("was added");
  });
});
