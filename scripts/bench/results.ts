import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { dirname } from "node:path";
import type { BenchRow, Extent } from "./bench-row.ts";
import { plotGrowth } from "./plot-growth.ts";

export interface BenchResults {
  readonly date: string;
  readonly machine: {
    readonly cpu: string | undefined;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly node: string;
  };
  readonly rows: readonly BenchRow[];
  /** The rows of the short form, which CI compares its own with: fewer pages and smaller sizes have other ratios. */
  readonly short: readonly BenchRow[];
}

/** The rows of both forms with today's date and this machine. */
export function describeRun(rows: Readonly<Record<Extent, readonly BenchRow[]>>): BenchResults {
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  return { date: new Date().toISOString().slice(0, 10), machine, rows: rows.full, short: rows.short };
}

export async function readResults(file: string): Promise<BenchResults> {
  return JSON.parse(await readFile(file, "utf8"));
}

export async function writeResults(file: string, results: BenchResults): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
}

/** Draws how the merge grows, from the rows that carry their times. */
export async function writePlot(file: string, rows: readonly BenchRow[]): Promise<void> {
  const points = new Map(rows.flatMap((row) => row.growth ?? []).map((point) => [point.articles, point]));
  if (points.size < 2) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, plotGrowth("Merge from scratch", [...points.values()]));
}
