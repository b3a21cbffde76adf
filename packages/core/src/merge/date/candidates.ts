import { compareText } from "../../text/index.ts";
import { findPlace } from "../change/index.ts";
import type { Source } from "../report/index.ts";

/** What may date an article, by what both must share, in the order of the articles. */
export type Candidates<Item> = Map<string, Item[]>;

/** So many are looked at for each key of an undated article. */
const MOST_CANDIDATES = 40;

export interface Keyed<Item> {
  readonly key: string;
  readonly item: Item;
}

export function firstOf<Item>(candidates: Candidates<Item>, key: string): readonly Item[] {
  return candidates.get(key)?.slice(0, MOST_CANDIDATES) ?? [];
}

interface OfSource {
  readonly source: Source;
}

/** Takes candidates in and out; returns the keys for which others are looked at now. */
export function changeCandidates<Item extends OfSource>(
  candidates: Candidates<Item>,
  added: readonly Keyed<Item>[],
  removed: readonly Keyed<Item>[],
): ReadonlySet<string> {
  const changed = new Set<string>();
  const gone = Map.groupBy(removed, ({ key }) => key);
  for (const [key, items] of gone) {
    const left = new Set(items.map(({ item }) => item));
    const list = candidates.get(key) ?? [];
    if (list.findIndex((item) => left.has(item)) < MOST_CANDIDATES) changed.add(key);
    const kept = list.filter((item) => !left.has(item));
    if (kept.length === 0) candidates.delete(key);
    else candidates.set(key, kept);
  }
  for (const { key, item } of added) {
    const list = candidates.get(key) ?? [];
    const place = findPlace(list, item, compareAfter);
    list.splice(place, 0, item);
    candidates.set(key, list);
    if (place < MOST_CANDIDATES) changed.add(key);
  }
  return changed;
}

/** One that comes stands behind those of its own article. */
function compareAfter(left: OfSource, right: OfSource): number {
  return compareText(left.source.article.id, right.source.article.id) || -1;
}
