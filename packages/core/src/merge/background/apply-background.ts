import type { BackgroundFact, CalendarDay, Dispute, Fact } from "../../schema/index.ts";
import { contentId } from "../../text/index.ts";
import { formatInterval, intervalsOverlap } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { befellOnce } from "../cluster/once-only.ts";
import { type AskedNames, namesHold, noteNames } from "../dispute/asked-names.ts";
import { buildDispute } from "../dispute/build-dispute.ts";
import { titleDispute } from "../dispute/title-dispute.ts";
import { gazetteerEntity } from "../entity/build-entity.ts";
import { chooseSpeakers } from "../fact/choose-speakers.ts";
import type { Report } from "../report/index.ts";
import type { SourceGroups } from "../source/index.ts";
import { type BackgroundMatch, matchBackground } from "./match-background.ts";

export interface FactsOnBackground {
  readonly facts: readonly Fact[];
  readonly disputes: readonly Dispute[];
}

/**
 * Lays what was known before beside what is reported. It corroborates nothing; where it agrees the fact names it, and
 * where reports contradict it, it stands in the dispute as a version of its own.
 */
export function applyBackground(
  facts: readonly Fact[],
  disputes: readonly Dispute[],
  background: readonly BackgroundFact[],
  asOf: CalendarDay | null,
  reportsOf: (fact: Fact) => readonly Report[],
  groups: SourceGroups,
  comparison: Comparison,
): FactsOnBackground {
  const contradictions: Dispute[] = [];
  const dated = disputes.filter(({ kind }) => kind === "date");
  const disputed = new Set(dated.flatMap((dispute) => dispute.facts));
  const inDispute = new Map<string, Fact>();
  const matched = facts.map((fact) => {
    const reports = reportsOf(fact);
    const known = lieOnBackground(fact, reports, background, asOf);
    if (disputed.has(fact.id)) inDispute.set(fact.id, known.fact);
    else if (known.against && isOne(known.against, reports, comparison)) {
      contradictions.push(contradictOnce({ fact, reports, known: known.against }, groups, comparison));
    }
    return known.fact;
  });
  const named = disputes.map((dispute) =>
    dispute.kind === "date"
      ? nameVersion(
          dispute,
          background.find(({ id }) => dispute.facts.some((fact) => inDispute.get(fact)?.background === id)),
          dispute.facts.flatMap((id) => inDispute.get(id) ?? []),
          reportsOf,
        )
      : dispute,
  );
  return { facts: matched, disputes: [...named, ...contradictions] };
}

/** A strike like the one that is known is another strike; a capture of the same man is the same capture. */
function isOne({ participants }: BackgroundFact, reports: readonly Report[], { entity }: Comparison): boolean {
  const people = new Set(participants.map(gazetteerEntity).filter((id) => entity(id)?.type === "person"));
  return reports.some((report) => befellOnce(report, people));
}

interface OnBackground {
  /** With the entry that it agrees with. */
  readonly fact: Fact;
  /** The entry that it contradicts. */
  readonly against: BackgroundFact | undefined;
}

function lieOnBackground(
  fact: Fact,
  reports: readonly Report[],
  background: readonly BackgroundFact[],
  asOf: CalendarDay | null,
): OnBackground {
  const matches = matchesOf(fact, reports, background);
  if (matches.length === 0) return { fact, against: undefined };
  const known = matches.filter(({ entry }) => wasKnown(entry, asOf));
  const agreed = known.find(({ match }) => match === "agrees");
  if (agreed) return { fact: agreed.fact, against: undefined };
  return { fact, against: known.find(({ match }) => match === "contradicts")?.entry };
}

interface Match {
  readonly entry: BackgroundFact;
  readonly match: BackgroundMatch;
  /** The fact with the entry named, one object however often it is asked for. */
  readonly fact: Fact;
}

const found = new WeakMap<
  Fact,
  { readonly background: readonly BackgroundFact[]; readonly matches: readonly Match[] }
>();

/** The entries that a fact agrees with or contradicts; they follow from the fact and its reports. */
function matchesOf(fact: Fact, reports: readonly Report[], background: readonly BackgroundFact[]): readonly Match[] {
  const before = found.get(fact);
  if (before?.background === background) return before.matches;
  const speakers = chooseSpeakers(reports);
  const matches = background
    .map((entry) => ({ entry, match: matchBackground(fact, speakers, entry) }))
    .filter(({ match }) => match !== null)
    .map((match) => ({ ...match, fact: { ...fact, background: match.entry.id } }));
  found.set(fact, { background, matches });
  return matches;
}

/** What happened after the dossier's day has no place in it. */
function wasKnown({ date }: BackgroundFact, asOf: CalendarDay | null): boolean {
  return asOf === null || date === null || date.start <= asOf;
}

/** Marks the version of a date dispute that the background shares. */
function nameVersion(
  dispute: Dispute,
  known: BackgroundFact | undefined,
  facts: readonly Fact[],
  reportsOf: (fact: Fact) => readonly Report[],
): Dispute {
  if (!known?.date) return dispute;
  const reports = facts.flatMap(reportsOf);
  const { date } = known;
  const versions = dispute.versions.map((version) => {
    const own = reports.filter(({ evidence }) =>
      version.evidence.some(
        ({ article, start, end }) => article === evidence.article && start === evidence.start && end === evidence.end,
      ),
    );
    const shared = own.some((report) => report.date && intervalsOverlap(report.date, date));
    return shared ? { ...version, background: known.id } : version;
  });
  return { ...dispute, versions };
}

interface Contradiction {
  readonly fact: Fact;
  readonly reports: readonly Report[];
  readonly known: BackgroundFact;
}

interface Contradicted {
  readonly known: BackgroundFact;
  readonly names: AskedNames;
  readonly dispute: Dispute;
}

const contradicted = new WeakMap<Fact, Contradicted>();

/** A fact is built anew when its reports change or come from elsewhere; the names that a title uses may change before. */
function contradictOnce(contradiction: Contradiction, groups: SourceGroups, comparison: Comparison): Dispute {
  const { fact, reports, known } = contradiction;
  const before = contradicted.get(fact);
  if (before?.known === known && namesHold(before.names, comparison)) return before.dispute;
  const { noting, names } = noteNames(comparison);
  const dispute = contradict(contradiction, titleDispute("when", chooseSpeakers(reports), noting), groups);
  contradicted.set(fact, { known, names, dispute });
  return dispute;
}

function contradict({ fact, reports, known }: Contradiction, about: string, groups: SourceGroups): Dispute {
  const told = fact.date ? formatInterval(fact.date) : "another day";
  const before = known.date ? formatInterval(known.date) : "another day";
  const why = `The articles give ${told}, the background (${known.source.title}) gives ${before}; no day fits both.`;
  const reported = buildDispute(
    { kind: "date", about, why, facts: [fact.id], versions: [{ value: told, reports }] },
    groups,
  );
  const version = { value: before, articles: [], evidence: [], independentSources: 0, background: known.id };
  return {
    ...reported,
    id: contentId("d", ["background", fact.id, known.id]),
    versions: [...reported.versions, version],
  };
}
