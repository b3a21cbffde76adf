import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BenchRow } from "./bench/bench-row.ts";
import { benches } from "./bench/benches.ts";
import { findRegressions, writePlot, writeResults } from "./bench/results.ts";

const USAGE = `usage: npm run bench [-- NAME…] [--short] [--json] [--save] [--check]
  --short  fewer rounds and smaller sizes, as CI runs it
  --save   write the result to test/bench/results/ and the plot to docs/images/ (all benches only)
  --check  exit 1 where a ratio got 1.5 times worse than the committed one`;

const committed = join(import.meta.dirname, "../test/bench/results/latest.json");
const plot = join(import.meta.dirname, "../docs/images/merge-growth.svg");

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
  const chosen = Object.entries(benches).filter(([name]) => positionals.length === 0 || positionals.includes(name));
  if (chosen.length === 0) {
    console.error(`${USAGE}\nbenches: ${Object.keys(benches).join(", ")}`);
    return 2;
  }
  const rows: BenchRow[] = [];
  for (const [name, load] of chosen) {
    console.error(`${name} …`);
    rows.push(...(await (await load()).run(values.short ? "short" : "full")));
  }
  if (values.json) console.log(JSON.stringify({ rows }));
  else console.table(rows.map(({ growth: _growth, ...row }) => row));
  if (values.save) {
    await writeResults(committed, rows);
    await writePlot(plot, rows);
  }
  if (!values.check) return 0;
  const worse = findRegressions(rows, JSON.parse(await readFile(committed, "utf8")).rows);
  for (const line of worse) console.error(line);
  return worse.length > 0 ? 1 : 0;
}

process.exitCode = await main();
