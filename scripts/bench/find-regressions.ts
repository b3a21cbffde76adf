import type { BenchRow } from "./bench-row.ts";

const WORSE = 1.5;

/** A row whose ratio got 1.5 times worse than the committed one of the same name. */
export interface Regression {
  readonly row: BenchRow;
  readonly committed: number;
  readonly factor: number;
}

/** How many times worse a ratio is than another of the same row; below 1 where it is better. */
function worsening(row: BenchRow, committed: number): number {
  return row.target.startsWith("≤") ? row.ratio / committed : committed / row.ratio;
}

/** Rows that got worse; one that the committed result does not have has nothing to be compared with. */
export function findRegressions(rows: readonly BenchRow[], committed: readonly BenchRow[]): readonly Regression[] {
  const before = new Map(committed.map(({ name, ratio }) => [name, ratio]));
  return rows.flatMap((row) => {
    const ratio = before.get(row.name);
    if (ratio === undefined) return [];
    const factor = worsening(row, ratio);
    return factor > WORSE ? [{ row, committed: ratio, factor }] : [];
  });
}

/** Of several runs of the same rows the middle one of each by its ratio: what one run was lucky with is not held against the next. */
export function medianRows(runs: readonly (readonly BenchRow[])[]): readonly BenchRow[] {
  const [first = []] = runs;
  return first.map((row) => {
    const same = runs.flatMap((rows) => rows.find(({ name }) => name === row.name) ?? []);
    return same.sort((left, right) => left.ratio - right.ratio)[Math.floor(same.length / 2)] ?? row;
  });
}

/** Of two runs of the same rows the better of each: what disturbs a measurement never makes it faster. */
export function betterRows(rows: readonly BenchRow[], again: readonly BenchRow[]): readonly BenchRow[] {
  const second = new Map(again.map((row) => [row.name, row]));
  return rows.map((row) => {
    const other = second.get(row.name);
    return other && worsening(other, row.ratio) < 1 ? other : row;
  });
}
