import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChanceryError } from "@chancery/core/error";
import { loadLatest, processUploads } from "@chancery/core/pipeline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDirectoryStore } from "../../packages/functions/src/adapter/directory/directory-store.ts";
import { createMemoryStore } from "../support/memory-store.ts";
import { encode, sampleArticle } from "../support/sample-article.ts";
import { createTestHome } from "../support/test-home.ts";

const base = mkdtempSync(join(tmpdir(), "chancery-disk-"));
const folder = join(base, "small");
const readOnly = join(base, "read-only");

/** A disk of two megabytes and a read-only view of it, where this machine lets us have them (root, in CI). */
function mountSmallDisk(): boolean {
  try {
    for (const path of [folder, readOnly]) mkdirSync(path);
    const mount = (...words: readonly string[]) => execFileSync("mount", words, { stdio: "ignore" });
    mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", folder);
    mount("--bind", folder, readOnly);
    mount("-o", "remount,ro,bind", readOnly);
    return true;
  } catch {
    return false;
  }
}

const mounted = mountSmallDisk();
if (!mounted)
  console.warn("No small disk could be mounted (needs root): tests of full and read-only disks are skipped.");
afterAll(() => {
  // Lazily: the lock of the store is still open.
  if (mounted) execFileSync("umount", ["-l", readOnly, folder]);
  rmSync(base, { recursive: true, force: true });
});

const failure = (code: string, message: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });

describe.skipIf(!mounted)("a disk in trouble", () => {
  const store = createDirectoryStore(folder);
  beforeAll(async () => {
    await store.put("kept.txt", encode("kept"));
  });

  it("that is full refuses a write, keeps what is there and takes writes again when there is room", async () => {
    const big = new Uint8Array(3_000_000);
    await expect(store.put("kept.txt", big)).rejects.toEqual(failure("unavailable", /disk is full/u));
    expect(Buffer.from((await store.get("kept.txt"))?.bytes ?? []).toString()).toBe("kept");
    expect((await store.put("small.txt", encode("small"))).written).toBe(true);
    const keys: string[] = [];
    for await (const { key } of store.list("")) keys.push(key);
    expect(keys).toEqual(["kept.txt", "small.txt"]);
  });

  it("that is full in the middle of an ingest leaves no half edition, and the work is taken up again", async () => {
    const uploads = createMemoryStore();
    await uploads.put("articles/a.txt", encode(sampleArticle(1)));
    const filler = join(folder, "filler.bin");
    execFileSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=1k", "count=1900"], { stdio: "ignore" });
    const home = createTestHome({ uploads, dossier: store }, { patience: 0 });
    const error = await processUploads(home, ["articles/a.txt"]).catch((caught: unknown) => caught);
    const failed = error instanceof ChanceryError || home.logged.includes("job-not-recorded");
    expect(failed, "the disk was full").toBe(true);
    expect((await loadLatest(home)).edition).toBe(0);
    execFileSync("rm", [filler]);
    expect((await processUploads(home, ["articles/a.txt"])).edition).toBe(1);
  });

  it("that is read-only still serves, and says what to do when asked to write", async () => {
    const frozen = createDirectoryStore(readOnly);
    expect(Buffer.from((await frozen.get("kept.txt"))?.bytes ?? []).toString()).toBe("kept");
    await expect(frozen.put("new.txt", encode("new"))).rejects.toEqual(failure("unavailable", /read-only/u));
    await expect(frozen.delete("kept.txt")).rejects.toEqual(failure("unavailable", /read-only|permission/u));
    expect(await store.get("kept.txt")).not.toBeNull();
  });
});
