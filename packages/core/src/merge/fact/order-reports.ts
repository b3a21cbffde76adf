import { compareText } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import { isFragment } from "./summarize-fact.ts";

/** Reports from the best to read to the least: complete over fragment, own block over repetition, dated, early in the article. */
export function orderReports(reports: readonly Report[]): Report[] {
  return reports
    .map((report) => ({ report, rank: quality(report) }))
    .sort((left, right) => right.rank - left.rank || compareText(left.report.id, right.report.id))
    .map(({ report }) => report);
}

export function compareQuality(left: Report, right: Report): number {
  return quality(right) - quality(left) || compareText(left.id, right.id);
}

/** A summary sentence reads best at this many characters; much shorter is a fragment, much longer a paragraph. */
const IDEAL_LENGTH = 150;

const known = new WeakMap<Report, number>();

function quality(report: Report): number {
  const rank = known.get(report) ?? rate(report);
  known.set(report, rank);
  return rank;
}

function rate({ statement, source, evidence, date, parties }: Report): number {
  const block = source.article.blocks[source.article.sentences[statement.sentence]?.block ?? -1];
  const length = Math.min(evidence.text.length, IDEAL_LENGTH) / IDEAL_LENGTH;
  const excess = Math.max(0, evidence.text.length - 2 * IDEAL_LENGTH) / IDEAL_LENGTH;
  const early = 1 / (1 + statement.sentence / 4);
  return (
    length -
    excess +
    early +
    (date ? 0.5 : 0) +
    0.2 * Math.min(3, parties.length) -
    (block?.repeats ? 2 : 0) -
    (isFragment(evidence.text) ? 0.6 : 0) -
    (block?.kind === "headline" ? 0.5 : 0)
  );
}
