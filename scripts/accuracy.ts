import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadTopic } from "../packages/functions/src/adapter/load-topic.ts";
import { findSet, isPresent, measureSet } from "./accuracy/measure.ts";
import { loadSets } from "./accuracy/sets/index.ts";
import { formatTable, readTable, replaceTable, tableRows } from "./accuracy/write-report.ts";

const USAGE = `usage: npm run accuracy -- SET|all [--bench DIR] [--split NAME] [--topic DIR] [--json] [--check]
  --bench DIR   where the sets lie (default ../shared/bench)
  --split NAME  dev unless told
  --topic DIR   topic folder (default seeds/us-colombia)
  --json        one line a set
  --check       compare with docs/accuracy.md instead of writing it; exit 1 where a figure differs`;

/** Figures may differ from the committed ones by rounding only. */
const DRIFT = 0.0015;

const root = join(import.meta.dirname, "..");
const report = join(root, "docs/accuracy.md");

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      bench: { type: "string", default: join(root, "../shared/bench") },
      split: { type: "string", default: "dev" },
      topic: { type: "string", default: join(root, "seeds/us-colombia") },
      json: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
    },
  });
  const sets = await loadSets();
  const [name] = positionals;
  const chosen = name === "all" ? sets.filter((set) => isPresent(set, values.bench)) : [findSet(sets, name ?? "")];
  if (positionals.length !== 1 || chosen.includes(null)) {
    console.error(`${USAGE}\nsets: ${sets.map((set) => set.name).join(", ")}`);
    return 2;
  }
  const topic = await loadTopic(values.topic);
  const out = join(root, "out/accuracy");
  const reports = [];
  for (const set of chosen) {
    if (!set) continue;
    const measured = await measureSet(set, { bench: values.bench, split: values.split, topic, out });
    reports.push(measured);
    if (values.json) console.log(JSON.stringify(measured));
    else console.error(`${set.name}: ${JSON.stringify(measured.measures)} ${measured.items_per_second}/s`);
  }
  const rows = tableRows(
    reports,
    chosen.flatMap((set) => set ?? []),
  );
  if (!values.json) console.log(formatTable(rows));
  if (values.check) return checkDrift(await readFile(report, "utf8"), rows);
  if (name === "all" && values.split === "dev")
    await writeFile(report, replaceTable(await readFile(report, "utf8"), rows));
  return 0;
}

function checkDrift(document: string, rows: readonly string[][]): number {
  const committed = readTable(document);
  const drifted = rows.filter(
    ([set, measure, value]) => !(Math.abs((committed.get(`${set}/${measure}`) ?? -1) - Number(value)) <= DRIFT),
  );
  for (const [set, measure, value] of drifted) {
    console.error(
      `docs/accuracy.md says ${committed.get(`${set}/${measure}`)} for ${set} ${measure}, measured ${value}: run npm run accuracy -- all`,
    );
  }
  return drifted.length > 0 ? 1 : 0;
}

process.exitCode = await main();
