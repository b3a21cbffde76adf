import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hostileFiles } from "../support/hostile-inputs.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

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
