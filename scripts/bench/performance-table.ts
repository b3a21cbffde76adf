import { readFile, writeFile } from "node:fs/promises";
import type { BenchRow } from "./bench-row.ts";
import type { BenchResults } from "./results.ts";

const TABLE = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/u;

function tableRow({ name, ours, against, ratio, target, ok }: BenchRow): string {
  return `| ${name} | ${ours} | ${against} | ${ratio} | ${target} | ${ok ? "yes" : "**no**"} |`;
}

/** The results as `docs/performance.md` shows them. */
function performanceTable({ date, machine, rows }: BenchResults): string {
  const { cpu, cores, memoryGiB, node } = machine;
  return [
    `Taken on ${date}: ${cores} cores of ${cpu}, ${memoryGiB} GiB, Node ${node}.`,
    "",
    "| what | ours | against | ratio | target | met |",
    "|---|---|---|---|---|---|",
    ...rows.map(tableRow),
    "",
  ].join("\n");
}

/** The page with the table of these results between its marks. */
export function replaceTable(page: string, results: BenchResults): string {
  if (!TABLE.test(page))
    throw new Error("Cannot write the table, expected <!-- bench --> and <!-- /bench --> in the page");
  return page.replace(TABLE, (_all, start, end) => `${start}${performanceTable(results)}${end}`);
}

export async function writeTable(file: string, results: BenchResults): Promise<void> {
  await writeFile(file, replaceTable(await readFile(file, "utf8"), results));
}
