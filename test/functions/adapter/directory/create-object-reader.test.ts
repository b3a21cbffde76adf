import { renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { createObjectReader } from "../../../../packages/functions/src/adapter/directory/create-object-reader.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

async function settledFile(text: string) {
  const path = join(temporaryFolder(), "latest.json");
  writeFileSync(path, text);
  await wait(2600);
  const read = createObjectReader();
  return { path, read, text: async () => Buffer.from((await read(path))?.bytes ?? []).toString() };
}

it("reads a file that has not changed only once", async () => {
  const { path, read } = await settledFile("one");
  const first = await read(path);
  expect(await read(path)).toBe(first);
});

it("sees each change at once: in place, by rename, within one tick, and a file that is gone", async () => {
  const { path, read, text } = await settledFile("one");
  expect(await text()).toBe("one");
  writeFileSync(path, "two");
  expect(await text()).toBe("two");
  for (let round = 100; round < 400; round++) {
    writeFileSync(`${path}.new`, `${round}`);
    renameSync(`${path}.new`, path);
    expect(await text()).toBe(`${round}`);
  }
  rmSync(path);
  expect(await read(path)).toBeNull();
});

it("is not fooled by a file with the old size and time in its place", async () => {
  const { path, text } = await settledFile("one");
  const old = new Date("2026-02-03T12:00:00Z");
  utimesSync(path, old, old);
  await wait(2600);
  expect(await text()).toBe("one");
  writeFileSync(path, "two");
  utimesSync(path, old, old);
  expect(await text()).toBe("two");
});
