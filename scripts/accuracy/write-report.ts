import type { AccuracySet } from "./accuracy-set.ts";
import type { AccuracyReport } from "./measure.ts";

/** One row a measure: set, measure, value, peer, target, and whether the target is met. */
export function tableRows(reports: readonly AccuracyReport[], sets: readonly AccuracySet[]): string[][] {
  return reports.flatMap((report) => {
    const known = sets.find((set) => set.name === report.set)?.measures ?? {};
    return Object.entries(report.measures).map(([measure, value]) => {
      const goal = known[measure];
      const met = goal === undefined ? "" : value >= goal.target ? "met" : "missed";
      return [report.set, measure, value.toFixed(3), goal?.peer ?? "", goal ? String(goal.target) : "", met];
    });
  });
}

const HEADER = ["set", "measure", "value", "peer", "target", ""];

/** The rows as a plain table for a terminal. */
export function formatTable(rows: readonly string[][]): string {
  const all = [HEADER, ...rows];
  const widths = HEADER.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const START = "<!-- table -->";
const END = "<!-- /table -->";

/** Replaces the table between the markers of docs/accuracy.md; the prose around it stays. */
export function replaceTable(document: string, rows: readonly string[][]): string {
  const table = [HEADER, HEADER.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
  const [before, rest = ""] = document.split(START);
  const after = rest.split(END)[1] ?? "\n";
  return `${before}${START}\n${table}\n${END}${after}`;
}

/** The measures in a committed table, by "set/measure". */
export function readTable(document: string): ReadonlyMap<string, number> {
  const body = document.split(START)[1]?.split(END)[0] ?? "";
  const rows = body.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return new Map(
    rows
      .filter((row) => Number.isFinite(Number(row[3])) && row[3])
      .map((row) => [`${row[1]}/${row[2]}`, Number(row[3])]),
  );
}
