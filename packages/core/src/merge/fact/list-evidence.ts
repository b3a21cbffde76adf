import type { Evidence } from "../../schema/index.ts";
import { findPlace, insertAt } from "../change/index.ts";
import { foldReports, type Report } from "../report/index.ts";
import { compareQuality, orderReports } from "./order-reports.ts";
import { sumReports } from "./sum-reports.ts";

interface Ranked {
  /** From the best to read to the least, those whose passage stands already left out. */
  readonly reports: readonly Report[];
  readonly evidence: readonly Evidence[];
}

/** The evidence of a fact, best to read first, each passage once. */
export function listEvidence(reports: readonly Report[]): readonly Evidence[] {
  return ranked(reports).evidence;
}

/** The ids of the reports, in their order. */
export function listIds(reports: readonly Report[]): readonly string[] {
  return ids(reports);
}

const ids = foldReports<readonly string[]>(
  (reports) => reports.map(({ id }) => id),
  (before, { added, places }) =>
    insertAt(
      before,
      places,
      added.map(({ id }) => id),
    ),
);

const ranked = foldReports<Ranked>(
  (all) => {
    const reports = dropRepeats(orderReports(all));
    return { reports, evidence: reports.map(({ evidence }) => evidence) };
  },
  (before, { from, added }) => {
    const { articles } = sumReports(from);
    const known = new Set(articles);
    // Of an article that was there another report may stand on the same passage.
    if (added.some(({ evidence }) => known.has(evidence.article))) return null;
    return dropRepeats(orderReports(added)).reduce(insertReport, before);
  },
);

function insertReport(before: Ranked, report: Report): Ranked {
  const place = [findPlace(before.reports, report, compareQuality)];
  return {
    reports: insertAt(before.reports, place, [report]),
    evidence: insertAt(before.evidence, place, [report.evidence]),
  };
}

/** Each passage once: by the first report that stands on it. */
function dropRepeats(ordered: readonly Report[]): readonly Report[] {
  const seen = new Map<string, readonly Report[]>();
  return ordered.filter((report) => {
    const { article, start, end } = report.evidence;
    const known = seen.get(article) ?? [];
    if (known.some(({ evidence }) => evidence.start === start && evidence.end === end)) return false;
    seen.set(article, [...known, report]);
    return true;
  });
}
