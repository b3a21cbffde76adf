import { blockKeys } from "./block-keys.ts";
import type { Telling } from "./telling.ts";
import { changeBlock, findPlace, type Placed, pairAcross, type TellingPair, WINDOW } from "./telling-block.ts";

/** Tellings by the keys that make them worth comparing. It depends on the set of tellings alone, not on how it came to be. */
export type TellingIndex = Map<string, readonly Placed[]>;

/** Pairs of older tellings whose place among each other a change moved. */
export interface MovedPairs {
  /** Neighbours in a block once, now too far from each other in it. */
  readonly apart: readonly TellingPair[];
  /** Too far from each other in a block once, now perhaps neighbours. */
  readonly nearer: readonly TellingPair[];
  /** Tellings of blocks in which so much changed that their neighbours are to be looked at one by one. */
  readonly stirred: ReadonlySet<Telling>;
}

export function updateIndex(
  index: TellingIndex,
  added: readonly Telling[],
  removed: readonly Telling[],
  isJoined: (pair: TellingPair) => boolean,
): MovedPairs {
  const apart: TellingPair[] = [];
  const nearer: TellingPair[] = [];
  const stirred = new Set<Telling>();
  const [coming, going] = [placeByKey(added), placeByKey(removed)];
  for (const key of new Set([...coming.keys(), ...going.keys()])) {
    const before = index.get(key) ?? [];
    const [fresh, gone] = [coming.get(key) ?? [], going.get(key) ?? []];
    const after = changeBlock(before, fresh, gone);
    if (after.length === 0) index.delete(key);
    else index.set(key, after);
    if (before.length === 0) continue;
    if (fresh.length + gone.length > WINDOW) {
      for (const { telling } of before) stirred.add(telling);
      continue;
    }
    for (const pair of pairAcross(after, fresh)) if (isJoined(pair)) apart.push(pair);
    for (const pair of pairAcross(before, gone)) nearer.push(pair);
  }
  return { apart, nearer, stirred };
}

/** The tellings that stand near one in some block. */
export function neighboursOf(index: TellingIndex, telling: Telling): ReadonlySet<Telling> {
  const found = new Set<Telling>();
  for (const [key, places] of placeByKey([telling])) {
    const block = index.get(key) ?? [];
    for (const place of places) {
      const position = findPlace(block, place);
      const last = Math.min(block.length - 1, position + WINDOW);
      for (let at = Math.max(0, position - WINDOW); at <= last; at += 1) {
        const other = block[at]?.telling;
        if (other && other !== telling) found.add(other);
      }
    }
  }
  return found;
}

function placeByKey(tellings: readonly Telling[]): ReadonlyMap<string, readonly Placed[]> {
  const places = new Map<string, Placed[]>();
  for (const telling of tellings) {
    for (const report of telling.reports) {
      for (const key of blockKeys(report)) {
        const known = places.get(key);
        if (known) known.push({ report, telling });
        else places.set(key, [{ report, telling }]);
      }
    }
  }
  return places;
}
