import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { dirname } from "node:path";
import type { BenchRow } from "./bench-row.ts";
import { plotGrowth } from "./plot-growth.ts";

const WORSE = 1.5;

/** Writes the rows with date and machine. */
export async function writeResults(file: string, rows: readonly BenchRow[]): Promise<void> {
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, rows }, null, 2)}\n`);
}

/** Draws how the merge grows, from the rows that carry their times. */
export async function writePlot(file: string, rows: readonly BenchRow[]): Promise<void> {
  const points = new Map(rows.flatMap((row) => row.growth ?? []).map((point) => [point.articles, point]));
  if (points.size < 2) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, plotGrowth("Merge from scratch", [...points.values()]));
}

/** One line for each row whose ratio got 1.5 times worse than the committed one of the same name. */
export function findRegressions(rows: readonly BenchRow[], committed: readonly BenchRow[]): readonly string[] {
  const before = new Map(committed.map((row) => [row.name, row]));
  return rows.flatMap((row) => {
    const old = before.get(row.name);
    if (!old) return [];
    const factor = row.target.startsWith("≤") ? row.ratio / old.ratio : old.ratio / row.ratio;
    return factor > WORSE
      ? [`${row.name}: ratio ${row.ratio}, committed ${old.ratio}, ${factor.toFixed(2)} times worse`]
      : [];
  });
}
