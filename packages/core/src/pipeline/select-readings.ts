import type { Reading } from "../schema/index.ts";
import { compareText } from "../text/index.ts";
import { identifyReading } from "./reading-store.ts";

/** What tells readings of one article apart. */
export interface ReadingRank {
  readonly id: string;
  readonly article: string;
  readonly file: string;
}

/** One of each article, ordered by article: of the same article sent twice, the first by file name. */
export function selectRanked<Ranked extends ReadingRank>(candidates: Iterable<Ranked>): readonly Ranked[] {
  const chosen = new Map<string, Ranked>();
  for (const candidate of candidates) {
    const rival = chosen.get(candidate.article);
    const order =
      rival === undefined ? -1 : compareText(candidate.file, rival.file) || compareText(candidate.id, rival.id);
    if (order < 0) chosen.set(candidate.article, candidate);
  }
  return [...chosen.values()].sort((left, right) => compareText(left.article, right.article));
}

/** One reading for each article: the same article sent twice counts once, whichever came first. */
export function selectReadings(readings: Iterable<Reading>): readonly Reading[] {
  const ranked = [...readings].map((reading) => ({
    // Only two readings of one article are told apart by it, and hashing a reading takes longer than merging it.
    get id() {
      return identifyReading(reading);
    },
    article: reading.article.id,
    file: reading.article.file,
    reading,
  }));
  return selectRanked(ranked).map(({ reading }) => reading);
}
