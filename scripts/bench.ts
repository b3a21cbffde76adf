import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BenchRow, Extent } from "./bench/bench-row.ts";
import { benches } from "./bench/benches.ts";
import { betterRows, findRegressions, medianRows } from "./bench/find-regressions.ts";
import { writeTable } from "./bench/performance-table.ts";
import { describeRun, readResults, writePlot, writeResults } from "./bench/results.ts";

const USAGE = `usage: npm run bench [-- NAME…] [--short] [--json] [--save] [--check]
  --short  fewer rounds and smaller sizes, as CI runs it
  --save   run the full form once and the short one three times, write all results to test/bench/results/, the table of docs/performance.md and the plot
  --check  exit 1 where a ratio got 1.5 times worse than the committed one of the same form, in each of three runs`;

const root = join(import.meta.dirname, "..");
const committedFile = join(root, "test/bench/results/latest.json");

async function runBench(name: string, extent: Extent): Promise<readonly BenchRow[]> {
  const started = performance.now();
  const rows = await (await benches[name]?.())?.run(extent);
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return rows ?? [];
}

const RUNS = 3;

/** Runs a bench, and again while it looks worse than the committed result: a busy machine is no regression. */
async function runChecked(name: string, extent: Extent, committed: readonly BenchRow[]): Promise<readonly BenchRow[]> {
  let rows = await runBench(name, extent);
  for (let run = 1; run < RUNS && findRegressions(rows, committed).length > 0; run++)
    rows = betterRows(rows, await runBench(name, extent));
  return rows;
}

async function runAll(names: readonly string[], extent: Extent, committed: readonly BenchRow[] = []) {
  const rows: BenchRow[] = [];
  for (const name of names) rows.push(...(await runChecked(name, extent, committed)));
  return rows;
}

async function save(full: readonly BenchRow[]): Promise<void> {
  const runs: (readonly BenchRow[])[] = [];
  while (runs.length < RUNS) runs.push(await runAll(Object.keys(benches), "short"));
  const results = describeRun({ full, short: medianRows(runs) });
  await writeResults(committedFile, results);
  await writeTable(join(root, "docs/performance.md"), results);
  await writePlot(join(root, "docs/images/merge-growth.svg"), full);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      short: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      save: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
    },
  });
  const known = Object.keys(benches);
  if (positionals.some((name) => !known.includes(name)) || (values.save && (positionals.length > 0 || values.short))) {
    console.error(`${USAGE}\nbenches: ${known.join(", ")}`);
    return 2;
  }
  const extent = values.short ? "short" : "full";
  const results = values.check ? await readResults(committedFile) : undefined;
  const committed = (values.short ? results?.short : results?.rows) ?? [];
  const rows = await runAll(positionals.length > 0 ? positionals : known, extent, committed);
  if (values.json) console.log(JSON.stringify({ rows: rows.map(({ growth: _growth, ...row }) => row) }));
  else console.table(rows.map(({ growth: _growth, ...row }) => row));
  if (values.save) await save(rows);
  const worse = findRegressions(rows, committed);
  for (const { row, committed: before, factor } of worse)
    console.error(`${row.name}: ratio ${row.ratio}, committed ${before}, ${factor.toFixed(2)} times worse`);
  return worse.length > 0 ? 1 : 0;
}

process.exitCode = await main();
