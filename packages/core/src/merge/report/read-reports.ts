import type { DateInterval, Source as Named, Statement, TimeExpression } from "../../schema/index.ts";
import { resolveTime } from "../../time/index.ts";
import type { EntityIds, LocalIds } from "../entity/entity-ids.ts";
import { wordsOf } from "./collect-sources.ts";
import { identifyWording } from "./identify-wording.ts";
import type { StatementWords } from "./read-statement.ts";
import type { Party, Report } from "./report.ts";
import type { Source } from "./source.ts";

interface Kept {
  readonly local: LocalIds;
  readonly reports: readonly Report[];
}

/** The reports of a source stay what they are as long as its entities are who they were. */
const kept = new WeakMap<Source, Kept>();

const NOBODY: ReadonlySet<string> = new Set();

/** The set of some ids; statements of an article that name the same parties share one. */
type ShareSet = (ids: readonly string[]) => ReadonlySet<string>;

/** All statements of a source as reports, in the order of their ids. */
export function readReports(source: Source, ids: EntityIds): readonly Report[] {
  const local = ids.idsIn(source);
  const before = kept.get(source);
  if (before?.local === local) return before.reports;
  const sets = new Map([["", NOBODY]]);
  const shareSet = (members: readonly string[]) => {
    const key = members.join(" ");
    const set = sets.get(key) ?? new Set(members);
    sets.set(key, set);
    return set;
  };
  const reports = wordsOf(source).map((words) => readReport(words, source, local, shareSet));
  kept.set(source, { local, reports });
  return reports;
}

/** Lets go of the reports of these sources; who has them keeps them. */
export function forgetReports(sources: readonly Source[]): void {
  for (const source of sources) kept.delete(source);
}

function readReport(read: StatementWords, source: Source, entityOf: LocalIds, shareSet: ShareSet): Report {
  const { statement } = read;
  const known = (local: string | undefined) =>
    local === undefined ? undefined : source.extraction.entities.find(({ id }) => id === local);
  const toParty = (named: { entity?: string | undefined; text: string }, role: string): Party => ({
    entity: named.entity === undefined ? null : (entityOf.get(named.entity) ?? null),
    name: known(named.entity)?.name ?? null,
    text: named.text,
    role,
  });
  const when = resolveWhen(statement, source);
  const implied = statement.implied.includes("time");
  const date = implied ? null : when;
  const said = speakerOf(statement);
  const isPerson = (local: string | undefined) => known(local)?.type === "person";
  // Where a person is read as a place the name stands beside one: "recalled its envoy in Bogotá, John Miller".
  const parties =
    statement.kind === "event"
      ? statement.participants.map((party) =>
          toParty(party, party.role === "place" && isPerson(party.entity) ? "recipient" : party.role),
        )
      : statement.kind === "claim" && statement.ranking && statement.target
        ? [toParty(statement.target, "topic")]
        : [];
  const { entities, recipients, actor } = describeParties(parties, shareSet);
  // Written out, as an object put together from others takes half as much room again, and there are millions.
  const report = {
    id: statement.id,
    statement,
    source,
    date,
    impliedDate: implied && when ? ({ ...when, basis: "inferred" } as const) : null,
    weekday: when === null && !implied ? weekdayNamed(statement.time) : null,
    parties,
    entities,
    recipients,
    actor,
    speaker: said ? toParty(said, "speaker") : null,
    head: read.head,
    terms: read.terms,
    measure: read.measure,
    words: read.words,
    concepts: read.concepts,
    evidence: read.evidence,
    wording: 0,
  };
  report.wording = identifyWording(report);
  return report;
}

/** Of several actors it is not sure who acts. */
function describeParties(
  parties: readonly Party[],
  shareSet: ShareSet,
): Pick<Report, "entities" | "recipients" | "actor"> {
  const actors = parties.filter(({ role }) => role === "actor");
  return {
    entities: shareSet(parties.flatMap(({ entity }) => entity ?? [])),
    recipients: shareSet(parties.flatMap(({ role, entity }) => (role === "recipient" ? (entity ?? []) : []))),
    actor: actors.length === 1 ? (actors[0]?.entity ?? null) : null,
  };
}

function speakerOf(statement: Statement): Named | null {
  if (statement.kind === "quote") return statement.speaker ?? statement.attribution?.source ?? null;
  return statement.attribution?.source ?? null;
}

/** Recurring times and lengths say nothing about when, but "in the past six months"; "since March" is told of all the time up to the report. */
function resolveWhen(statement: Statement, { article, publishedAt }: Source): DateInterval | null {
  const { time } = statement;
  if (time === null || time.type === "set" || (time.type === "duration" && time.value.kind !== "stretch")) return null;
  const date = resolveTime(time, publishedAt);
  const planned = statement.kind === "event" && statement.status !== "happened" && statement.status !== "ongoing";
  // "since | the January 7 phone call": the call itself has the day that only opens the clause around it.
  const named = OWN_DAY.test(article.body.slice(statement.span.start, time.span.start));
  if (date === null || planned || named || time.limit !== "from") return date;
  if (publishedAt === null || publishedAt.end <= date.end) return null;
  return { ...date, end: publishedAt.end, precision: "range" };
}

const OWN_DAY = /^(?:(?:the|a|an|its|his|her|their) )?$/i;

function weekdayNamed(time: TimeExpression | null): number | null {
  return time?.value.kind === "partial" ? (time.value.weekday ?? null) : null;
}
