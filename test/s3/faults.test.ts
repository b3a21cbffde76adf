import { loadDossier, loadLatest, loadLedger, type ObjectStore, processUploads } from "@chancery/core/pipeline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createS3Client } from "../../packages/functions/src/adapter/s3/create-s3-client.ts";
import { createS3Store } from "../../packages/functions/src/adapter/s3/s3-store.ts";
import { processMessages } from "../../packages/functions/src/event/process-messages.ts";
import { type Fault, type FaultyProxy, startFaultyProxy } from "../support/faulty-proxy.ts";
import { createBucket } from "../support/s3-bucket.ts";
import { queueMessage, s3Notification } from "../support/s3-events.ts";
import { encode, sampleArticle } from "../support/sample-article.ts";
import { createTestHome } from "../support/test-home.ts";

const faults: readonly Fault[] = ["500", "503", "409", "timeout", "lost", "truncated"];
/** Short enough that a lost answer does not make the test wait, long enough for Ceph under load. */
const timing = { connect: 1_000, answer: 1_500, attempts: 4 };

describe("an S3 that fails", () => {
  let retries = 0;
  let proxy: FaultyProxy;
  let uploads: ObjectStore;
  let dossier: ObjectStore;
  beforeAll(async () => {
    proxy = await startFaultyProxy(process.env.AWS_ENDPOINT_URL_S3 ?? "");
    const onRetry = (times: number) => {
      retries += times;
    };
    const client = createS3Client({ ...timing, endpoint: proxy.url, onRetry });
    uploads = createS3Store(client, await createBucket());
    dossier = createS3Store(client, await createBucket());
  });
  afterAll(() => proxy.close());

  it.each(faults)("%s once for every kind of request is overcome, with the right answer", async (fault) => {
    let armed = false;
    proxy.plan = () => {
      const inject = armed;
      armed = false;
      return inject ? fault : null;
    };
    const once = <Result>(work: () => Promise<Result>): Promise<Result> => {
      armed = true;
      return work();
    };
    const key = `${fault}.txt`;
    const created = await once(() => uploads.put(key, encode("1"), { ifNoneMatch: "*" }));
    expect(created.written, "created, though a lost answer makes the repetition a conflict").toBe(true);
    const etag = created.written ? created.etag : "";
    expect(await once(() => uploads.put(key, encode("2"), { ifNoneMatch: "*" }))).toEqual({ written: false });
    expect(await once(() => uploads.put(key, encode("3"), { ifMatch: etag }))).toMatchObject({ written: true });
    expect(await once(() => uploads.put(key, encode("4"), { ifMatch: etag }))).toEqual({ written: false });
    const object = await once(() => uploads.get(key));
    expect(Buffer.from(object?.bytes ?? []).toString()).toBe("3");
    expect((await once(() => uploads.head(key)))?.size).toBe(1);
    const keys: string[] = [];
    await once(async () => {
      for await (const head of uploads.list(key)) keys.push(head.key);
    });
    expect(keys).toEqual([key]);
    await once(() => uploads.delete(key));
    proxy.plan = () => null;
    expect(await uploads.get(key)).toBeNull();
  });

  it("at every seventh request, in turn in every way, changes nothing of the result", {
    timeout: 300_000,
  }, async () => {
    const untroubled = createTestHome();
    const keys = Array.from({ length: 12 }, (_, number) => `articles/${number}.txt`);
    for (const [number, key] of keys.entries()) {
      await uploads.put(key, encode(sampleArticle(number)));
      await untroubled.uploads.put(key, encode(sampleArticle(number)));
    }
    await processUploads(untroubled, keys);
    proxy.injected.clear();
    proxy.plan = (count) => (count % 7 === 0 ? (faults[(count / 7) % faults.length] ?? null) : null);
    const homes = [0, 1, 2].map(() => createTestHome({ uploads, dossier }, { realTime: true, patience: 5_000 }));
    await Promise.all(
      homes.map(async (home, worker) => {
        for (let index = worker; index < keys.length; index += homes.length) {
          const { results } = await processUploads(home, [keys[index] ?? ""]);
          expect(results.map(({ kind }) => kind)).toEqual(["read"]);
        }
      }),
    );
    proxy.plan = () => null;
    const [home = untroubled] = homes;
    const { edition } = await loadLatest(home);
    const total = [...proxy.injected.values()].reduce((sum, amount) => sum + amount, 0);
    const kinds = JSON.stringify(Object.fromEntries(proxy.injected));
    console.info(`${total} faults (${kinds}), ${retries} requests sent again, ${edition} editions`);
    expect(retries).toBeGreaterThan(0);
    expect(total).toBeGreaterThan(20);
    expect(JSON.stringify(await loadDossier(home, edition))).toBe(JSON.stringify(await loadDossier(untroubled, 1)));
  });

  it("for good sends every message back to the queue, with nothing half applied", { timeout: 120_000 }, async () => {
    await uploads.put("articles/later.txt", encode(sampleArticle(77)));
    const home = createTestHome({ uploads, dossier });
    const before = await loadLedger(home);
    const message = queueMessage(s3Notification("articles/later.txt"));
    proxy.plan = () => "503";
    expect(await processMessages(home, "uploads", [message])).toEqual([message.messageId]);
    proxy.plan = () => null;
    expect(await loadLedger(home)).toEqual(before);
    expect(await processMessages(home, "uploads", [message])).toEqual([]);
    expect((await loadLedger(home)).entries.length).toBe(before.entries.length + 1);
  });
});
