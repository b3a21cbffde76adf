import type { DisputeVersion, Evidence } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { findPlace, insertOrdered } from "../change/index.ts";
import { foldReports } from "../report/index.ts";

interface PlacesGrowth {
  readonly from: readonly Evidence[];
  readonly added: readonly Evidence[];
}

/** How long lists of passages came out of one another. */
const growths = new WeakMap<readonly Evidence[], PlacesGrowth>();

/** The articles and passages that some reports stand on, each once, in the order of the articles. */
export const listPlaces = foldReports<Pick<DisputeVersion, "articles" | "evidence">>(
  (reports) => {
    const evidence = dropRepeats(reports.map((report) => report.evidence).sort(comparePlaces));
    return { articles: [...new Set(evidence.map(({ article }) => article))], evidence };
  },
  (before, { added }) => {
    const coming = dropRepeats(added.map((report) => report.evidence).sort(comparePlaces));
    const fresh = coming.filter((place) => !stands(before.evidence, place, comparePlaces));
    if (fresh.length === 0) return before;
    const articles = new Set(fresh.map(({ article }) => article));
    const evidence = insertOrdered(before.evidence, fresh, comparePlaces);
    growths.set(evidence, { from: before.evidence, added: fresh });
    // Nothing grows out of the list before that one any more.
    growths.delete(before.evidence);
    return {
      articles: insertOrdered(
        before.articles,
        [...articles].filter((article) => !stands(before.articles, article, compareText)),
        compareText,
      ),
      evidence,
    };
  },
);

/** The passages that one list holds beyond another it came out of; null where it is another one. */
export function addedPlaces(before: readonly Evidence[], after: readonly Evidence[]): readonly Evidence[] | null {
  if (before === after) return [];
  const growth = growths.get(after);
  return growth?.from === before ? growth.added : null;
}

function stands<Item>(list: readonly Item[], item: Item, compare: (left: Item, right: Item) => number): boolean {
  const there = list[findPlace(list, item, compare)];
  return there !== undefined && compare(there, item) === 0;
}

function dropRepeats(ordered: readonly Evidence[]): readonly Evidence[] {
  return ordered.filter((place, index) => {
    const before = ordered[index - 1];
    return before === undefined || comparePlaces(before, place) !== 0;
  });
}

function comparePlaces(left: Evidence, right: Evidence): number {
  return compareText(left.article, right.article) || left.start - right.start || left.end - right.end;
}
