import { spawn } from "node:child_process";
import { join } from "node:path";
import { loadDossier, loadEditionFile, loadLatest, processUploads } from "@chancery/core/pipeline";
import { expect, it } from "vitest";
import { createDirectoryStore } from "../../packages/functions/src/adapter/directory/directory-store.ts";
import { encode, sampleArticle } from "../support/sample-article.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { createTestHome } from "../support/test-home.ts";

const child = join(import.meta.dirname, "../support/ingest-child.ts");
const articles = 6;
const kills = 8;

/** Runs the child until it is done or, `milliseconds` after it began to work, killed with signal 9. */
function runChild(folder: string, milliseconds: number): Promise<"done" | "killed"> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [child, folder], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    running.stdout.on("data", (data) => {
      output += data;
      if (output === "ready\n") setTimeout(() => running.kill("SIGKILL"), milliseconds);
    });
    running.once("exit", () => resolve(output.includes("done") ? "done" : "killed"));
  });
}

it(`a process killed with signal 9 up to ${kills} times ends with what an untroubled one makes`, {
  timeout: 300_000,
}, async () => {
  const folder = temporaryFolder();
  const stores = {
    uploads: createDirectoryStore(`${folder}/uploads`),
    dossier: createDirectoryStore(`${folder}/dossier`),
  };
  const untroubled = createTestHome();
  for (let number = 0; number < articles; number++) {
    for (const uploads of [stores.uploads, untroubled.uploads])
      await uploads.put(`articles/${number}.txt`, encode(sampleArticle(number)));
  }
  await processUploads(
    untroubled,
    Array.from({ length: articles }, (_, number) => `articles/${number}.txt`),
  );
  const home = createTestHome(stores, { patience: 0 });
  let newest = 0;
  let killed = 0;
  // Times that walk through everything an ingest does, from its first reads to its last writes.
  for (let round = 0; round < kills; round++) {
    if ((await runChild(folder, 20 + round * 150)) === "killed") killed++;
    const { edition } = await loadLatest(home);
    expect(edition).toBeGreaterThanOrEqual(newest);
    newest = edition;
    for (const format of edition === 0 ? [] : (["json", "html", "md", "pdf"] as const))
      expect(await loadEditionFile(home, edition, `briefing.${format}`)).not.toBeNull();
  }
  expect(await runChild(folder, 120_000)).toBe("done");
  console.info(`killed ${killed} of ${kills} times; ${(await loadLatest(home)).edition} editions`);
  expect(killed).toBeGreaterThan(0);
  const dossierOf = async (of: typeof home) => JSON.stringify(await loadDossier(of, (await loadLatest(of)).edition));
  expect(await dossierOf(home)).toBe(await dossierOf(untroubled));
});
