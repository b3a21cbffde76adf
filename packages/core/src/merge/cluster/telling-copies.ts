import { compareText } from "../../text/index.ts";
import { findPlace, insertAt } from "../change/index.ts";
import type { Telling } from "./telling.ts";

/** Tellings by wording, each list in the order of ids; the first of a list is compared with others for all of it. */
export type TellingCopies = Map<string, readonly Telling[]>;

export interface SpeakerChange {
  /** Tellings that speak for their wording now and did not before, and the other way round. */
  readonly added: readonly Telling[];
  readonly removed: readonly Telling[];
  /** Those that speak as before, for other copies. */
  readonly kept: readonly Telling[];
}

export function updateCopies(
  copies: TellingCopies,
  added: readonly Telling[],
  removed: readonly Telling[],
): SpeakerChange {
  const [fresh, gone] = [added, removed].map((tellings) => Map.groupBy(tellings, ({ wording }) => wording));
  const change = { added: [] as Telling[], removed: [] as Telling[], kept: [] as Telling[] };
  for (const wording of new Set([...added, ...removed].map((telling) => telling.wording))) {
    const before = copies.get(wording) ?? [];
    const after = growCopies(dropCopies(before, gone?.get(wording) ?? []), fresh?.get(wording) ?? []);
    if (after.length === 0) copies.delete(wording);
    else copies.set(wording, after);
    const [was, is] = [before[0], after[0]];
    if (was && was === is) change.kept.push(was);
    else {
      if (was) change.removed.push(was);
      if (is) change.added.push(is);
    }
  }
  return change;
}

/** How a list of copies came out of another one. */
export interface CopiesGrowth {
  readonly from: readonly Telling[];
  readonly added: readonly Telling[];
  /** Where the added ones stand in the list, in ascending order. */
  readonly places: readonly number[];
}

const growths = new WeakMap<readonly Telling[], CopiesGrowth>();

/** How a list grew, where it did. */
export function growthOfCopies(list: readonly Telling[]): CopiesGrowth | undefined {
  return growths.get(list);
}

function dropCopies(list: readonly Telling[], gone: readonly Telling[]): readonly Telling[] {
  return gone.length === 0 ? list : list.filter((telling) => !gone.includes(telling));
}

function growCopies(from: readonly Telling[], coming: readonly Telling[]): readonly Telling[] {
  if (coming.length === 0) return from;
  // Spread into a new list they would take the room of 17, and most are one.
  const added = coming.slice().sort(compareIds);
  if (from.length === 0) return added;
  const places = added.map((telling, index) => findPlace(from, telling, compareIds) + index);
  const list = insertAt(from, places, added);
  growths.set(list, { from, added, places });
  // Nothing grows out of the list before that one any more.
  growths.delete(from);
  return list;
}

function compareIds(left: Telling, right: Telling): number {
  return compareText(left.id, right.id);
}
