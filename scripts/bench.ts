import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BenchRow, Extent } from "./bench/bench-row.ts";
import { benches } from "./bench/benches.ts";
import { betterRows, findRegressions } from "./bench/find-regressions.ts";
import { writeTable } from "./bench/performance-table.ts";
import { describeRun, readResults, writePlot, writeResults } from "./bench/results.ts";

const USAGE = `usage: npm run bench [-- NAME…] [--short] [--json] [--save] [--check]
  --short  fewer rounds and smaller sizes, as CI runs it
  --save   write all results to test/bench/results/, the table of docs/performance.md and the plot
  --check  exit 1 where a ratio got 1.5 times worse than the committed one, in a second run, too`;

const root = join(import.meta.dirname, "..");
const committedFile = join(root, "test/bench/results/latest.json");

async function runBench(name: string, extent: Extent): Promise<readonly BenchRow[]> {
  const started = performance.now();
  const rows = await (await benches[name]?.())?.run(extent);
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return rows ?? [];
}

/** Runs a bench, and once more where it looks worse than the committed result. */
async function runChecked(name: string, extent: Extent, committed: readonly BenchRow[]): Promise<readonly BenchRow[]> {
  const rows = await runBench(name, extent);
  return findRegressions(rows, committed).length === 0 ? rows : betterRows(rows, await runBench(name, extent));
}

async function save(rows: readonly BenchRow[]): Promise<void> {
  const results = describeRun(rows);
  await writeResults(committedFile, results);
  await writeTable(join(root, "docs/performance.md"), results);
  await writePlot(join(root, "docs/images/merge-growth.svg"), rows);
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
  if (positionals.some((name) => !known.includes(name)) || (values.save && positionals.length > 0)) {
    console.error(`${USAGE}\nbenches: ${known.join(", ")}`);
    return 2;
  }
  const extent = values.short ? "short" : "full";
  const committed = values.check ? (await readResults(committedFile)).rows : [];
  const rows: BenchRow[] = [];
  for (const name of positionals.length > 0 ? positionals : known)
    rows.push(...(await runChecked(name, extent, committed)));
  if (values.json) console.log(JSON.stringify({ rows: rows.map(({ growth: _growth, ...row }) => row) }));
  else console.table(rows.map(({ growth: _growth, ...row }) => row));
  if (values.save) await save(rows);
  const worse = findRegressions(rows, committed);
  for (const { row, committed: before, factor } of worse)
    console.error(`${row.name}: ratio ${row.ratio}, committed ${before}, ${factor.toFixed(2)} times worse`);
  return worse.length > 0 ? 1 : 0;
}

process.exitCode = await main();
