import { compareText, contentId } from "../../text/index.ts";
import { foldReports, type Report } from "../report/index.ts";

/**
 * The report a fact is named after: of the earliest article, by stated publication date, then by id. Reports that
 * arrive later, as news does, leave it and the fact's id alone. Inferred dates do not count: they may change.
 */
const foundingReports = foldReports(findFounder, (founder, { added }) =>
  findFounder(founder ? [founder, ...added] : added),
);

function findFounder(reports: readonly Report[]): Report | undefined {
  let first: Report | undefined;
  for (const report of reports) if (!first || compareByAge(report, first) < 0) first = report;
  return first;
}

function compareByAge(left: Report, right: Report): number {
  return compareText(dayOf(left), dayOf(right)) || compareText(left.id, right.id);
}

function dayOf(report: Report): string {
  return report.source.article.publishedAt?.start ?? "9999";
}

export function factId(reports: readonly Report[]): string {
  const founder = foundingReports(reports);
  if (!founder) throw new Error("Cannot name a fact, expected at least one report");
  return contentId("f", [founder.id]);
}
