import { compareText } from "../../text/index.ts";
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
  const gone = new Set(removed);
  const fresh = Map.groupBy(added, ({ wording }) => wording);
  const change = { added: [] as Telling[], removed: [] as Telling[], kept: [] as Telling[] };
  for (const wording of new Set([...added, ...removed].map((telling) => telling.wording))) {
    const before = copies.get(wording) ?? [];
    const left = before.filter((telling) => !gone.has(telling));
    // Spread into a new list they would take the room of 17, and most are one.
    const after = left.concat(fresh.get(wording) ?? []).sort((one, other) => compareText(one.id, other.id));
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
