import type { DateInterval, Source as Named, Statement, TimeExpression } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { resolveTime } from "../../time/index.ts";
import { memberKey } from "../entity/name-node.ts";
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
  const { start, end } = statement.span;
  const text = body.slice(start, end);
  const date = resolveWhen(statement.time, source.publishedAt);
  const said = speakerOf(statement);
  return {
    id: statement.id,
    statement,
    source,
    date,
    weekday: date === null ? weekdayNamed(statement.time) : null,
    parties: statement.kind === "event" ? statement.participants.map((party) => toParty(party, party.role)) : [],
    speaker: said ? toParty(said, "speaker") : null,
    head: headOf(statement),
    terms: new Set(contentStems(statement.kind === "quote" ? statement.text : text)),
    evidence: { article: id, start, end, text },
  };
}

function speakerOf(statement: Statement): Named | null {
  if (statement.kind === "quote") return statement.speaker ?? statement.attribution?.source ?? null;
  return statement.attribution?.source ?? null;
}

function headOf(statement: Statement): string {
  switch (statement.kind) {
    case "event":
      return stemWord(statement.trigger.lemma);
    case "quantity":
      return stemWord(statement.quantity.unit);
    case "quote":
    case "claim":
      return "";
  }
}

/** Durations and recurring times say nothing about when. */
function resolveWhen(time: TimeExpression | null, publishedAt: DateInterval | null): DateInterval | null {
  if (time === null || time.type === "duration" || time.type === "set") return null;
  return resolveTime(time, publishedAt);
}

function weekdayNamed(time: TimeExpression | null): number | null {
  return time?.value.kind === "partial" ? (time.value.weekday ?? null) : null;
}
