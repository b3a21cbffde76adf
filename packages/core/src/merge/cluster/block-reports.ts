import { compareText } from "../../text/index.ts";
import type { Report } from "../report/index.ts";

/** Within a large block each report is compared with this many neighbours in the block's order, so that cost stays linear. */
const WINDOW = 24;

/** So many comparisons a report takes part in at the most; small blocks come first, since rare keys tell most. */
const MOST_COMPARISONS = 80;
/** In a large dossier the same news comes so often that fewer comparisons find it. */
const LARGE = { reports: 3000, comparisons: 20 } as const;

/** Pairs worth comparing, as indices into the reports: those that share a key, near each other in a large block. */
export function* blockReports(
  reports: readonly Report[],
  mayMatch: (left: Report, right: Report) => boolean,
): Generator<readonly [number, number]> {
  const most = reports.length > LARGE.reports ? LARGE.comparisons : MOST_COMPARISONS;
  const compared: number[][] = reports.map(() => []);
  for (const [, block] of collectBlocks(reports)) {
    const ordered = block.length <= WINDOW ? block : [...block].sort((a, b) => compareReports(reports[a], reports[b]));
    for (const [position, one] of ordered.entries()) {
      for (let at = position + 1; at < Math.min(ordered.length, position + 1 + WINDOW); at += 1) {
        const other = ordered[at] ?? one;
        const [low, high] = one < other ? [one, other] : [other, one];
        const [mine, theirs] = [compared[low] ?? [], compared[high] ?? []];
        if (mine.length >= most || theirs.length >= most || mine.includes(high)) continue;
        const [left, right] = [reports[low], reports[high]];
        if (!left || !right || !mayMatch(left, right)) continue;
        mine.push(high);
        theirs.push(low);
        yield [low, high];
      }
    }
  }
}

/** Blocks of reports that share a key, the smallest first. */
function collectBlocks(reports: readonly Report[]): readonly (readonly [string, readonly number[]])[] {
  const blocks = new Map<string, number[]>();
  for (const [index, report] of reports.entries()) {
    for (const key of new Set(blockKeys(report))) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  return [...blocks]
    .filter(([, block]) => block.length > 1)
    .sort(([one, left], [other, right]) => left.length - right.length || compareText(one, other));
}

/** Reports of one day and of the same words come to lie next to each other. */
function compareReports(left: Report | undefined, right: Report | undefined): number {
  if (!left || !right) return 0;
  return (
    compareText(left.date?.start ?? "", right.date?.start ?? "") ||
    compareText(left.evidence.text, right.evidence.text) ||
    compareText(left.id, right.id)
  );
}

function blockKeys(report: Report): string[] {
  const { kind } = report.statement;
  const terms = [...report.terms];
  const entities = [...report.entities].sort(compareText);
  switch (kind) {
    case "event": {
      const pairs = entities.flatMap((one, at) => entities.slice(at + 1).map((other) => `${one} ${other}`));
      return [
        `event ${report.head}`,
        ...[...report.concepts].map((concept) => `concept ${concept}`),
        ...entities.map((entity) => `event ${report.head} ${entity}`),
        ...pairs.map((pair) => `event ${pair}`),
        ...terms.filter((term) => term !== report.head).map((term) => `event ${report.head} ${term}`),
        ...[...report.concepts].flatMap((concept) => entities.map((entity) => `concept ${concept} ${entity}`)),
        ...[...report.concepts].flatMap((concept) => (report.date ? [`concept ${concept} ${report.date.start}`] : [])),
      ];
    }
    case "quantity":
      return terms.map((term) => `quantity ${report.head} ${term}`);
    case "quote":
      return terms.map((term) => `quote ${term}`);
    case "claim":
      return terms.map((term) => `claim ${report.speaker?.entity ?? ""} ${term}`);
  }
}
