import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createDirectoryStore } from "../../../../packages/functions/src/adapter/directory/directory-store.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { describeObjectStore } from "../object-store-contract.ts";

const root = mkdtempSync(join(tmpdir(), "chancery-store-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describeObjectStore("directory", async () => createDirectoryStore(root));

async function listKeys(folder: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const head of createDirectoryStore(folder).list("")) keys.push(head.key);
  return keys;
}

describe("a folder that a user copies files into", () => {
  const names = ["talks.txt", "note", "v1.2/100% sure.txt", "a b/Bogotá.html"];

  it("shows them as objects under their names, hidden ones not", async () => {
    const folder = temporaryFolder();
    for (const name of [...names, ".DS_Store"]) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), name);
    }
    const store = createDirectoryStore(folder);
    expect([...(await listKeys(folder))].sort()).toEqual([...names].sort());
    for (const name of names) expect(Buffer.from((await store.get(name))?.bytes ?? []).toString()).toBe(name);
  });

  it("replaces and deletes such a file under its key", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "note"), "old");
    const store = createDirectoryStore(folder);
    await store.put("note", new TextEncoder().encode("new"));
    expect(Buffer.from((await store.get("note"))?.bytes ?? []).toString()).toBe("new");
    expect(await listKeys(folder)).toEqual(["note"]);
    await store.delete("note");
    expect(await listKeys(folder)).toEqual([]);
  });
});
