import { compareText } from "../../text/index.ts";
import { findPlace, insertAt } from "../change/insert-ordered.ts";
import type { Report } from "./report.ts";

/** How a list of reports, in the order of their ids, came out of another one. */
export interface ReportGrowth {
  readonly from: readonly Report[];
  readonly added: readonly Report[];
  /** Where the added ones stand in the list, in ascending order. */
  readonly places: readonly number[];
}

/** With more than these to come a list is put in order as a whole. */
const MOST_ADDED = 16;

/** What follows from fewer reports is worked out anew as fast, and a dossier has far more short lists than long ones. */
const FEWEST = 60;

/** Whether a list is so long that what was worked out of it is worth keeping. */
export function isLong(list: readonly Report[]): boolean {
  return list.length > FEWEST;
}

const growths = new WeakMap<readonly Report[], ReportGrowth>();

/**
 * A list with some more reports in it, and a note of how it grew: what was worked out of thousands of reports need only
 * take in those that came.
 */
export function growReports(from: readonly Report[], coming: readonly Report[]): readonly Report[] {
  const added = [...coming].sort(compareIds);
  if (!isLong(from) || added.length > MOST_ADDED) return [...from, ...added].sort(compareIds);
  const places = added.map((report, index) => findPlace(from, report, compareIds) + index);
  const list = insertAt(from, places, added);
  growths.set(list, { from, added, places });
  // Nothing grows out of the list before that one any more.
  growths.delete(from);
  return list;
}

/** How a list grew, where that was noted. */
export function growthOf(list: readonly Report[]): ReportGrowth | undefined {
  return growths.get(list);
}

/** Lists of reports are in this order. */
export function compareIds(left: Report, right: Report): number {
  return compareText(left.id, right.id);
}
