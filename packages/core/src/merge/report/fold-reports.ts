import { insertOrdered } from "../change/insert-ordered.ts";
import type { Report } from "./report.ts";
import { compareIds, growthOf, isLong, type ReportGrowth } from "./report-growth.ts";

/**
 * Works something out of a long list of reports once; of one that grew, out of what the list before it gave and what came.
 * `grow` gives null where that does not do.
 */
export function foldReports<Sum>(
  start: (reports: readonly Report[]) => Sum,
  grow: (sum: Sum, growth: ReportGrowth, reports: readonly Report[]) => Sum | null,
): (reports: readonly Report[]) => Sum {
  const known = new WeakMap<readonly Report[], { readonly sum: Sum }>();
  const sumUp = (reports: readonly Report[]): Sum => {
    const growth = growthOf(reports);
    const before = growth && known.get(growth.from);
    return (growth && before ? grow(before.sum, growth, reports) : null) ?? start(reports);
  };
  return (reports) => {
    if (!isLong(reports)) return start(reports);
    const { sum } = known.get(reports) ?? { sum: sumUp(reports) };
    known.set(reports, { sum });
    return sum;
  };
}

/** Picks reports of a list, in its order, by what they say themselves. */
export function pickReports<Picked extends Report>(
  isPicked: (report: Report) => report is Picked,
): (reports: readonly Report[]) => readonly Picked[];
export function pickReports(isPicked: (report: Report) => boolean): (reports: readonly Report[]) => readonly Report[];
export function pickReports(isPicked: (report: Report) => boolean): (reports: readonly Report[]) => readonly Report[] {
  return foldReports<readonly Report[]>(
    (reports) => reports.filter(isPicked),
    (before, { added }) => insertOrdered(before, added.filter(isPicked), compareIds),
  );
}
