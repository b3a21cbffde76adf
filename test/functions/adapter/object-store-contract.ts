import type { ObjectStore } from "@chancery/core/pipeline";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { oddKeys } from "../../support/odd-keys.ts";

const encode = (text: string) => new TextEncoder().encode(text);

async function listKeys(store: ObjectStore, prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const head of store.list(prefix)) keys.push(head.key);
  return keys.sort();
}

/** What the pipeline relies on in every store. `open` gives a store of its own to each test; */
export function describeObjectStore(name: string, open: () => Promise<ObjectStore>, manyObjects = 1_200): void {
  describe(`object store contract: ${name}`, () => {
    let store: ObjectStore;
    beforeAll(async () => {
      store = await open();
    });

    it("gives back what was put, with size, etag and time", async () => {
      const bytes = encode("Café – “quoted”");
      const put = await store.put("round/trip.txt", bytes);
      const object = await store.get("round/trip.txt");
      expect(object).toMatchObject({ key: "round/trip.txt", size: bytes.length });
      expect(Buffer.from(object?.bytes ?? [])).toEqual(Buffer.from(bytes));
      expect(put).toEqual({ written: true, etag: object?.etag });
      expect(await store.head("round/trip.txt")).toMatchObject({ size: bytes.length, etag: object?.etag });
      expect(Math.abs((object?.modifiedAt.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    });

    it("answers null for what is not there, also below an object and at a prefix", async () => {
      await store.put("absent/file", encode("x"));
      for (const key of ["absent/nothing", "absent/file/below", "absent", "absent/"]) {
        expect(await store.get(key)).toBeNull();
        expect(await store.head(key)).toBeNull();
      }
    });

    it("keeps an empty object apart from none", async () => {
      await store.put("empty", new Uint8Array());
      expect((await store.get("empty"))?.bytes.length).toBe(0);
    });

    it("creates only where nothing is", async () => {
      expect((await store.put("create", encode("1"), { ifNoneMatch: "*" })).written).toBe(true);
      expect(await store.put("create", encode("2"), { ifNoneMatch: "*" })).toEqual({ written: false });
      expect(Buffer.from((await store.get("create"))?.bytes ?? []).toString()).toBe("1");
    });

    it("replaces only what it has seen", async () => {
      const first = await store.put("replace", encode("1"));
      const etag = first.written ? first.etag : "";
      const second = await store.put("replace", encode("2"), { ifMatch: etag });
      expect(second.written).toBe(true);
      expect(await store.put("replace", encode("3"), { ifMatch: etag })).toEqual({ written: false });
      expect(Buffer.from((await store.get("replace"))?.bytes ?? []).toString()).toBe("2");
      expect(await store.put("replace-nothing", encode("1"), { ifMatch: etag })).toEqual({ written: false });
      expect(await store.get("replace-nothing")).toBeNull();
    });

    it("deletes, and deletes again without complaint", async () => {
      await store.put("delete", encode("1"));
      await store.delete("delete");
      await store.delete("delete");
      expect(await store.get("delete")).toBeNull();
      expect((await store.put("delete", encode("2"), { ifNoneMatch: "*" })).written).toBe(true);
    });

    it(`lists ${manyObjects} objects, over as many pages as it takes`, { timeout: 120_000 }, async () => {
      const keys = Array.from({ length: manyObjects }, (_, index) => `many/${String(index).padStart(5, "0")}.json`);
      for (let index = 0; index < keys.length; index += 50)
        await Promise.all(keys.slice(index, index + 50).map((key) => store.put(key, encode(key))));
      expect(await listKeys(store, "many/")).toEqual(keys);
      expect(await listKeys(store, "many/0000")).toEqual(keys.slice(0, 10));
      expect(await listKeys(store, "none/")).toEqual([]);
    });

    it("keeps odd keys apart and lists them as they are", async () => {
      for (const [index, key] of oddKeys.entries()) await store.put(`odd/${key}`, encode(String(index)));
      for (const [index, key] of oddKeys.entries())
        expect(Buffer.from((await store.get(`odd/${key}`))?.bytes ?? []).toString(), key).toBe(String(index));
      expect(await listKeys(store, "odd/")).toEqual(oddKeys.map((key) => `odd/${key}`).sort());
    });

    it("keeps any keys apart", { timeout: 120_000 }, async () => {
      const part = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => !/\p{Cc}/u.test(text));
      const keys = fc.uniqueArray(
        fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/")),
        { minLength: 1, maxLength: 5 },
      );
      let run = 0;
      await fc.assert(
        fc.asyncProperty(keys, async (chosen) => {
          const prefix = `any/${run++}/`;
          for (const key of chosen) await store.put(prefix + key, encode(key));
          for (const key of chosen)
            expect(Buffer.from((await store.get(prefix + key))?.bytes ?? []).toString()).toBe(key);
          expect(await listKeys(store, prefix)).toEqual(chosen.map((key) => prefix + key).sort());
        }),
        { numRuns: 30, seed: 20260203 },
      );
    });

    it("holds a large object", { timeout: 60_000 }, async () => {
      const bytes = new Uint8Array(20 * 1024 * 1024).map((_, index) => (index * 31) % 251);
      await store.put("large.bin", bytes);
      expect(Buffer.compare((await store.get("large.bin"))?.bytes ?? new Uint8Array(), bytes)).toBe(0);
    });

    it("lets one of many creators win", async () => {
      const attempts = Array.from({ length: 16 }, (_, index) =>
        store.put("race/create", encode(String(index)), { ifNoneMatch: "*" }),
      );
      const winners = (await Promise.all(attempts)).flatMap(({ written }, index) => (written ? [String(index)] : []));
      expect(winners).toHaveLength(1);
      expect(Buffer.from((await store.get("race/create"))?.bytes ?? []).toString()).toBe(winners[0]);
    });

    it("loses no update of many writers that compare and swap", { timeout: 120_000 }, async () => {
      // Each write has bytes of its own: who finds exactly its bytes after a lost answer may take them for its write.
      const count = (bytes: Uint8Array | undefined) =>
        Number(
          Buffer.from(bytes ?? [])
            .toString()
            .split(" ")[0],
        );
      await store.put("race/count", encode("0"));
      const increment = async (writer: number) => {
        for (;;) {
          const object = await store.get("race/count");
          const next = encode(`${count(object?.bytes) + 1} by ${writer}`);
          if ((await store.put("race/count", next, { ifMatch: object?.etag ?? "" })).written) return;
        }
      };
      await Promise.all(
        Array.from({ length: 8 }, async (_, writer) => {
          for (let round = 0; round < 10; round++) await increment(writer);
        }),
      );
      expect(count((await store.get("race/count"))?.bytes)).toBe(80);
    });
  });
}
