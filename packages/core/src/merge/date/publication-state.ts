import type { LocalIds } from "../entity/entity-ids.ts";
import type { Report, ReportOf, Source } from "../report/index.ts";
import { type Candidates, changeCandidates, type Keyed } from "./candidates.ts";
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

/** What an article tells that may date others. */
export interface ToldDays {
  readonly events: readonly Keyed<ReportOf<"event">>[];
  readonly ledes: readonly Keyed<DatedLede>[];
  readonly names: readonly Keyed<LedeNames>[];
}

interface TakenSource extends ToldDays {
  readonly source: Source;
  readonly local: LocalIds;
}

/** One round of lending dates, kept so that the next set need only look again where candidates differ. */
export interface RoundState {
  readonly taken: Map<string, TakenSource>;
  readonly events: Candidates<ReportOf<"event">>;
  readonly ledes: Candidates<DatedLede>;
  readonly named: Candidates<LedeNames>;
  /** Whether a dateline leaves its year open, so that names are looked for. */
  readonly asksNames: boolean;
  readonly found: Map<Source, FoundDay>;
}

export function openRound(asksNames: boolean): RoundState {
  return { taken: new Map(), events: new Map(), ledes: new Map(), named: new Map(), asksNames, found: new Map() };
}

export type PublicationState = RoundState[];

/** Keys for which other candidates are looked at than before. */
export interface ChangedKeys {
  readonly events: ReadonlySet<string>;
  readonly ledes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Takes in what the sources of now tell, in their order, and lets go of what others told. */
export function takeSources(
  state: RoundState,
  sources: readonly Source[],
  idsIn: (source: Source) => LocalIds,
  tell: (source: Source) => ToldDays,
): ChangedKeys {
  const { taken, events, ledes, named } = state;
  const [added, removed]: [TakenSource[], TakenSource[]] = [[], []];
  for (const source of sources) {
    const local = idsIn(source);
    const before = taken.get(source.article.id);
    if (before?.source === source && before.local === local) continue;
    if (before) removed.push(before);
    const told = { source, local, ...tell(source) };
    taken.set(source.article.id, told);
    added.push(told);
  }
  if (taken.size > sources.length) {
    const present = new Set(sources.map(({ article }) => article.id));
    for (const [id, told] of taken) {
      if (present.has(id)) continue;
      removed.push(told);
      taken.delete(id);
    }
  }
  const change = <Kind extends keyof ToldDays>(kind: Kind) =>
    [added.flatMap((told) => told[kind]), removed.flatMap((told) => told[kind])] as const;
  return {
    events: changeCandidates(events, ...change("events")),
    ledes: changeCandidates(ledes, ...change("ledes")),
    names: changeCandidates(named, ...change("names")),
  };
}
