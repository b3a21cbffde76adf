import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadDossier, loadEditionFile, processUploads } from "@chancery/core/pipeline";
import { expect, it } from "vitest";
import { hostileFiles } from "../support/hostile-inputs.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { createTestHome } from "../support/test-home.ts";

const child = join(import.meta.dirname, "../support/hostile-child.ts");
const amount = 1_000;
const slowest = 5_000;
/** Megabytes the process may take, and of them its JavaScript heap. */
const memory = 512;
const heap = 384;

interface Ended {
  readonly name: string;
  readonly end: string;
  readonly reason: string;
  readonly milliseconds: number;
}

it(`each of ${amount} hostile files ends in scope, out of scope or in quarantine, within ${slowest / 1000} s and ${memory} MB`, {
  timeout: 900_000,
}, () => {
  const folder = temporaryFolder();
  for (const [index, [name, make]] of hostileFiles(amount).entries())
    writeFileSync(join(folder, `${String(index).padStart(4, "0")}-${encodeURIComponent(name).slice(0, 240)}`), make());
  const { stdout, stderr, status } = spawnSync(process.execPath, [`--max-old-space-size=${heap}`, child, folder], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(status, `the process died after ${lines.at(-1)?.name}: ${stderr}`).toBe(0);
  const last = lines.pop() as { megabytes: number };
  const ended = lines as readonly Ended[];
  const count = (end: string) => ended.filter((each) => each.end === end).length;
  const [slow] = [...ended].sort((left, right) => right.milliseconds - left.milliseconds);
  console.info(
    `${ended.length} files: ${count("in scope")} in scope, ${count("out of scope")} out of scope, ${count("quarantined")} in quarantine; ` +
      `slowest ${slow?.name} ${Math.round(slow?.milliseconds ?? 0)} ms; ${Math.round(last.megabytes)} MB`,
  );
  expect(ended).toHaveLength(amount);
  expect(ended.filter(({ end }) => !["in scope", "out of scope", "quarantined"].includes(end))).toEqual([]);
  expect(ended.filter(({ reason }) => reason.includes("the reader failed"))).toEqual([]);
  expect(ended.filter(({ milliseconds }) => milliseconds > slowest)).toEqual([]);
  expect(last.megabytes).toBeLessThan(memory);
});

it("all of them together make an edition, which takes them as they are", { timeout: 300_000 }, async () => {
  const home = createTestHome();
  const files = hostileFiles(300).map(([name, make]) => [`articles/${name}`, make] as const);
  for (const [key, make] of files) await home.uploads.put(key, make());
  const { edition } = await processUploads(
    home,
    files.map(([key]) => key),
  );
  expect(edition).toBe(1);
  const { articles = [] } = (await loadDossier(home, 1)) ?? {};
  console.info(`one edition of ${files.length} hostile files: ${articles.length} articles`);
  expect(articles.length).toBeGreaterThan(50);
  for (const format of ["html", "md", "pdf"] as const)
    expect((await loadEditionFile(home, 1, `briefing.${format}`))?.length).toBeGreaterThan(1_000);
});
