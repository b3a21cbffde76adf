import type { GrowthPoint } from "./plot-growth.ts";

/** How far a run goes: `short` for CI, `full` for the committed result. */
export type Extent = "short" | "full";

/** One figure against its peer or bound: `ratio` is what the target speaks of. */
export interface BenchRow {
  readonly name: string;
  /** Our figure with its unit, for people. */
  readonly ours: string;
  readonly against: string;
  readonly ratio: number;
  /** "≤ 1.6" or "≥ 10". */
  readonly target: string;
  readonly ok: boolean;
  /** The times behind the ratio, for the plot. */
  readonly growth?: readonly GrowthPoint[];
}

/** Something to measure; it gives one row or several, or none where a program it needs is missing (it says so). */
export interface Bench {
  run(extent: Extent): Promise<readonly BenchRow[]>;
}

/** A row whose `ok` follows from its ratio and target. */
export function toRow(name: string, ours: string, against: string, ratio: number, target: string): BenchRow {
  const [sign, bound = "0"] = target.split(" ");
  const rounded = Number(ratio.toPrecision(3));
  return {
    name,
    ours,
    against,
    ratio: rounded,
    target,
    ok: sign === "≤" ? ratio <= Number(bound) : ratio >= Number(bound),
  };
}
