import type { Report, ReportOf, Source } from "../report/index.ts";
import type { LedeNames } from "./find-year-anchors.ts";
import type { DatedLede } from "./lede-anchors.ts";

/** What a source was found to say of its day, and all that it was found by. */
export interface FoundDay {
  readonly reports: readonly Report[];
  /** Keys of the lists of candidates that were looked at. */
  readonly eventKeys: readonly string[];
  readonly ledeKeys: readonly string[];
  readonly nameKeys: readonly string[];
  readonly day: string | "contradiction" | null;
}

/** One round of lending dates, kept so that the next set need only look again where candidates differ. */
export interface RoundState {
  readonly events: Map<string, readonly ReportOf<"event">[]>;
  readonly ledes: Map<string, readonly DatedLede[]>;
  readonly named: Map<string, readonly LedeNames[]>;
  readonly found: Map<Source, FoundDay>;
}

export function openRound(): RoundState {
  return { events: new Map(), ledes: new Map(), named: new Map(), found: new Map() };
}

export type PublicationState = RoundState[];

/**
 * Puts new lists of candidates in the place of those before and returns the keys under which they differ. A list of
 * the same candidates stays the list it was.
 */
export function replaceLists<Item>(
  before: Map<string, readonly Item[]>,
  lists: ReadonlyMap<string, readonly Item[]>,
): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const key of before.keys()) if (!lists.has(key)) changed.add(key);
  for (const key of changed) before.delete(key);
  for (const [key, list] of lists) {
    const known = before.get(key);
    if (known?.length === list.length && known.every((item, index) => item === list[index])) continue;
    before.set(key, list);
    changed.add(key);
  }
  return changed;
}
