import type { Reading } from "../schema/index.ts";
import { compareText } from "../text/index.ts";

/** Orders readings of one article: by file name, then by everything else, so that no two different readings tie. */
function compareReadings(left: Reading, right: Reading): number {
  return (
    compareText(left.article.file, right.article.file) ||
    compareText(JSON.stringify(left.article), JSON.stringify(right.article))
  );
}

/** One reading for each article, ordered by id: the same article sent twice counts once, whichever came first. */
export function selectReadings(readings: Iterable<Reading>): readonly Reading[] {
  const chosen = new Map<string, Reading>();
  for (const reading of readings) {
    const rival = chosen.get(reading.article.id);
    if (rival === undefined || compareReadings(reading, rival) < 0) chosen.set(reading.article.id, reading);
  }
  return [...chosen.values()].sort((left, right) => compareText(left.article.id, right.article.id));
}
