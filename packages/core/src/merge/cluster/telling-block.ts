import { compareText } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import type { Telling } from "./telling.ts";

/** A report in a block of those that share a key. */
export interface Placed {
  readonly report: Report;
  readonly telling: Telling;
}

export type TellingPair = readonly [Telling, Telling];

/**
 * Within a block each report is compared with this many neighbours in the block's order, so that cost stays linear, and
 * a report that comes changes nothing beyond its neighbours.
 */
export const WINDOW = 16;

/** Reports of one day and of the same words come to lie next to each other. */
function comparePlaces({ report: left }: Placed, { report: right }: Placed): number {
  return (
    compareText(left.date?.start ?? "", right.date?.start ?? "") ||
    compareText(left.evidence.text, right.evidence.text) ||
    compareText(left.id, right.id)
  );
}

/** Where a report stands in a block's order, or would stand. */
export function findPlace(block: readonly Placed[], place: Placed): number {
  let [low, high] = [0, block.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = block[middle];
    if (at && comparePlaces(at, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A block after some reports came and others went. */
export function changeBlock(
  block: readonly Placed[],
  fresh: readonly Placed[],
  gone: readonly Placed[],
): readonly Placed[] {
  const left = new Set(gone.map(({ report }) => report));
  const kept = left.size === 0 ? [...block] : block.filter(({ report }) => !left.has(report));
  if (fresh.length > WINDOW) return [...kept, ...fresh].sort(comparePlaces);
  for (const place of fresh) kept.splice(findPlace(kept, place), 0, place);
  return kept;
}

/**
 * Pairs around the places that are no neighbours but would be if these places were not there: what changed its state
 * when they came, or went.
 */
export function* pairAcross(block: readonly Placed[], places: readonly Placed[]): Generator<TellingPair> {
  const reach = WINDOW + places.length;
  for (const place of places) {
    const position = findPlace(block, place);
    for (let from = Math.max(0, position - reach); from < position; from += 1) {
      const last = Math.min(block.length - 1, from + reach);
      for (let to = Math.max(position + 1, from + WINDOW + 1); to <= last; to += 1) {
        const [one, other] = [block[from], block[to]];
        if (one && other && one.telling !== other.telling) yield [one.telling, other.telling];
      }
    }
  }
}
