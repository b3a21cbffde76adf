import type { DateInterval, Source as Named, Span, Statement, TimeExpression } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { resolveTime } from "../../time/index.ts";
import { memberKey } from "../entity/name-node.ts";
import { conceptsOf, type EventWords, readEventWords, triggerSense } from "../event/index.ts";
import { contentStems, stemWord } from "../word/index.ts";
import type { Party, Report } from "./report.ts";
import type { Source } from "./source.ts";

/** All statements of the sources as reports, in one fixed order. */
export function collectReports(sources: readonly Source[], idOf: ReadonlyMap<string, string>): Report[] {
  const reports = new Map<string, Report>();
  for (const source of sources) {
    for (const statement of source.extraction.statements) {
      const report = readStatement(statement, source, idOf);
      if (report.evidence.text !== "") reports.set(report.id, report);
    }
  }
  return [...reports.values()].sort((left, right) => compareText(left.id, right.id));
}

function readStatement(statement: Statement, source: Source, idOf: ReadonlyMap<string, string>): Report {
  const { id, body } = source.article;
  const toParty = (named: { entity?: string | undefined; text: string }, role: string): Party => ({
    entity: named.entity === undefined ? null : (idOf.get(memberKey(id, named.entity)) ?? null),
    text: named.text,
    role,
  });
  const { start, end } = evidenceSpan(statement, source);
  const text = body.slice(start, end);
  const when = resolveWhen(statement, source);
  const implied = statement.implied.includes("time");
  const date = implied ? null : when;
  const said = speakerOf(statement);
  const lemmas = lemmasOf(statement, source);
  const parties = statement.kind === "event" ? statement.participants.map((party) => toParty(party, party.role)) : [];
  return {
    id: statement.id,
    statement,
    source,
    date,
    impliedDate: implied && when ? { ...when, basis: "inferred" } : null,
    weekday: when === null && !implied ? weekdayNamed(statement.time) : null,
    ...describeParties(parties),
    speaker: said ? toParty(said, "speaker") : null,
    head: headOf(statement, lemmas),
    terms: new Set(contentStems(statement.kind === "quote" ? statement.text : text)),
    measure: statement.kind === "quantity" ? new Set(contentStems(statement.quantity.measure)) : NO_CONCEPTS,
    words: wordsOf(statement, source, lemmas),
    concepts: conceptsOf(lemmas, ""),
    evidence: { article: id, start, end, text },
  };
}

/** Lemmas of the words that name the event, the sense of the first told apart. */
function lemmasOf(statement: Statement, { article }: Source): string[] {
  if (statement.kind !== "event") return [];
  const { start, end, lemma } = statement.trigger;
  const sentence = article.sentences[statement.sentence] ?? statement.span;
  const subject =
    statement.participants.find(({ role, entity }) => role === "actor" && entity === undefined)?.text ?? "";
  const context = {
    before: article.body.slice(sentence.start, start),
    after: article.body.slice(end, sentence.end),
    subject,
  };
  const [first = "", ...rest] = lemma.split(" ");
  const sense = triggerSense(first, context);
  return [conceptsOf([sense], clauseOf(statement, { article })).has("press") ? "press" : sense, ...rest];
}

/** So much of what follows a clause may hold its object: "the minister held | a news conference". */
const OBJECT_REACH = 50;

function clauseOf(statement: Statement, { article }: Pick<Source, "article">): string {
  const sentence = article.sentences[statement.sentence] ?? statement.span;
  return article.body.slice(statement.span.start, Math.min(sentence.end, statement.span.end + OBJECT_REACH));
}

/** Of several actors it is not sure who acts. */
function describeParties(parties: readonly Party[]): Pick<Report, "parties" | "entities" | "recipients" | "actor"> {
  const actors = parties.filter(({ role }) => role === "actor");
  return {
    parties,
    entities: new Set(parties.flatMap(({ entity }) => entity ?? [])),
    recipients: new Set(parties.flatMap(({ role, entity }) => (role === "recipient" ? (entity ?? []) : []))),
    actor: actors.length === 1 ? (actors[0]?.entity ?? null) : null,
  };
}

const NO_CONCEPTS: ReadonlySet<string> = new Set();

function wordsOf(statement: Statement, { article }: Source, lemmas: readonly string[]): EventWords | null {
  if (statement.kind !== "event") return null;
  const sentence = article.sentences[statement.sentence] ?? statement.span;
  const { trigger } = statement;
  return readEventWords({
    article: article.id,
    text: article.body,
    sentence,
    trigger,
    lemmas,
  });
}

/** The words that carry a statement; for a quote the whole sentence, which names the speaker. */
function evidenceSpan(statement: Statement, { article }: Source): Span {
  const sentence = article.sentences[statement.sentence];
  const { start, end } = statement.span;
  if (statement.kind !== "quote" || !sentence) return { start, end };
  return { start: Math.min(start, sentence.start), end: Math.max(end, sentence.end) };
}

function speakerOf(statement: Statement): Named | null {
  if (statement.kind === "quote") return statement.speaker ?? statement.attribution?.source ?? null;
  return statement.attribution?.source ?? null;
}

function headOf(statement: Statement, lemmas: readonly string[]): string {
  switch (statement.kind) {
    case "event":
      return stemWord(lemmas[0] ?? "");
    case "quantity":
      return stemWord(statement.quantity.unit);
    case "quote":
    case "claim":
      return "";
  }
}

/** Durations and recurring times say nothing about when; "since March" is told of all the time up to the report. */
function resolveWhen(statement: Statement, { article, publishedAt }: Source): DateInterval | null {
  const { time } = statement;
  if (time === null || time.type === "duration" || time.type === "set") return null;
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
