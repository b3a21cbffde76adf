import type { Reading } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Source } from "./source.ts";

/**
 * The readings as a set in one fixed order: an article that came twice counts once (the one with the
 * smaller file name stays), and the order of arrival is forgotten.
 */
export function collectSources(readings: readonly Reading[]): Source[] {
  const byId = new Map<string, Reading>();
  for (const reading of readings) {
    const known = byId.get(reading.article.id);
    if (known === undefined || compareReadings(reading, known) < 0) byId.set(reading.article.id, reading);
  }
  return [...byId.values()]
    .sort((left, right) => compareText(left.article.id, right.article.id))
    .map(({ article, extraction }) => ({ article, extraction, publishedAt: article.publishedAt }));
}

/** Copies of one article can differ in file name and upload metadata only; a stated date is worth keeping. */
function compareReadings(left: Reading, right: Reading): number {
  return (
    Number(left.article.publishedAt === null) - Number(right.article.publishedAt === null) ||
    compareText(left.article.file, right.article.file) ||
    compareText(JSON.stringify(left), JSON.stringify(right))
  );
}
