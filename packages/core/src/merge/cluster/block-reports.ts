import { compareText } from "../../text/index.ts";
import type { Report } from "../report/index.ts";

/** Within a large block each report is compared with this many neighbours in the block's order, so that cost stays linear. */
const WINDOW = 24;

/** Pairs worth comparing, as indices into the reports: those that share a key, near each other in a large block. */
export function* blockReports(reports: readonly Report[]): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  for (const [index, report] of reports.entries()) {
    for (const key of new Set(blockKeys(report))) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  const seen = new Set<number>();
  for (const block of blocks.values()) {
    const ordered = block.length <= WINDOW ? block : [...block].sort((a, b) => compareReports(reports[a], reports[b]));
    for (const [position, left] of ordered.entries()) {
      for (const right of ordered.slice(position + 1, position + 1 + WINDOW)) {
        const [low, high] = left < right ? [left, right] : [right, left];
        const pair = low * reports.length + high;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [low, high];
      }
    }
  }
}

/** Reports of one day and of the same words come to lie next to each other. */
function compareReports(left: Report | undefined, right: Report | undefined): number {
  if (!left || !right) return 0;
  return (
    compareText(left.date?.start ?? "", right.date?.start ?? "") ||
    compareText([...left.terms].sort().join(" "), [...right.terms].sort().join(" ")) ||
    compareText(left.id, right.id)
  );
}

function blockKeys(report: Report): string[] {
  const { kind } = report.statement;
  const terms = [...report.terms];
  const entities = [...new Set(report.parties.flatMap((party) => party.entity ?? []))].sort(compareText);
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
