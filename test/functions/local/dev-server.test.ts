import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { createDevPolicy } from "../../../packages/functions/src/local/dev-policy.ts";
import { parseDevOptions } from "../../../packages/functions/src/local/parse-dev-options.ts";
import { type DevServer, startDevServer } from "../../../packages/functions/src/local/start-dev-server.ts";
import { sampleArticle } from "../../support/sample-article.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const start = (folder: string) =>
  startDevServer(parseDevOptions(["--port", "0", "--data", folder]), { log: () => {}, count: () => {} });

const filesOf = async ({ url }: DevServer): Promise<readonly string[]> => {
  const { items } = await (await fetch(`${url}/articles`)).json();
  return items.map(({ file }: { file: string }) => file);
};
const editionOf = async ({ url }: DevServer): Promise<number> => {
  const answer = await fetch(`${url}/summary`);
  return answer.ok ? (await answer.json()).edition : 0;
};
const reach = (server: DevServer, edition: number) =>
  vi.waitFor(async () => expect(await editionOf(server)).toBe(edition), { timeout: 60_000, interval: 100 });

describe("the dev server", () => {
  it("makes an edition of a dropped file and another when it is deleted, and survives a restart", async () => {
    const folder = temporaryFolder();
    const drop = (name: string, number: number) => writeFileSync(join(folder, "uploads", name), sampleArticle(number));
    const server = await start(folder);
    drop("Bogotá 100%.txt", 1);
    await reach(server, 1);
    drop("second.txt", 2);
    await reach(server, 2);
    expect([...(await filesOf(server))].sort()).toEqual(["Bogotá 100%.txt", "second.txt"]);
    rmSync(join(folder, "uploads", "second.txt"));
    await reach(server, 3);
    await server.close();

    drop("while-it-was-down.txt", 3);
    rmSync(join(folder, "uploads", "Bogotá 100%.txt"));
    const again = await start(folder);
    await reach(again, 4);
    expect(await filesOf(again)).toEqual(["while-it-was-down.txt"]);
    await again.close();
  });

  it("answers a browser at an address it does not know with a page", async () => {
    const server = await start(temporaryFolder());
    const answer = await fetch(`${server.url}/nowhere`, { headers: { accept: "text/html" } });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("There is nothing at /nowhere.");
    await server.close();
  });

  it("regenerates when asked and says how far it is", async () => {
    const server = await start(temporaryFolder());
    const asked = await fetch(`${server.url}/regenerate`, { method: "POST" });
    expect(asked.status).toBe(202);
    await server.worker.idle();
    const { id } = await asked.json();
    expect((await (await fetch(`${server.url}/jobs/${id}`)).json()).state).toBe("rendered");
    await server.close();
  });
});

describe("createDevPolicy", () => {
  it("lets whoever sits at the machine do everything, and only tokens in from elsewhere", () => {
    const environment = { CHANCERY_READER_TOKENS: "a,b", CHANCERY_EDITOR_TOKENS: "c" };
    expect(createDevPolicy("127.0.0.1", environment)).toMatchObject({ anonymous: "editor", readerTokens: ["a", "b"] });
    expect(createDevPolicy("0.0.0.0", environment)).toMatchObject({
      anonymous: "none",
      editorTokens: ["c"],
      hosts: [],
    });
  });
});

describe("parseDevOptions", () => {
  it.each([["--port", "x"], ["--port", "70000"], ["--colour"], ["file.txt"]])("refuses %s %s", (...words) => {
    expect(() => parseDevOptions(words)).toThrow();
  });
});
