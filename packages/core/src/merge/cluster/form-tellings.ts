import type { Join } from "../../schema/index.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";
import { createDisjointSets } from "./disjoint-sets.ts";
import type { Telling } from "./telling.ts";

/** What may stand between the noun and the verb of one act: "the operation [that] captured", "a raid [to] seize". */
const BETWEEN = /^\s*,?\s*(?:(?:that|which|who)\s+)?(?:(?:has|have|had|was|were)\s+|to\s+)?$/u;

/** The tellings follow from an article's reports alone. */
const known = new WeakMap<readonly Report[], readonly Telling[]>();

/** What an attack or operation does to people. */
const EFFECTS = new Set(["kill", "injure", "capture"]);

/** Most tellings are one report. */
const NONE: readonly Join[] = [];

/** The tellings of one article: its reports, those of one act by one sentence together. */
export function formTellings(reports: readonly Report[]): readonly Telling[] {
  const tellings = known.get(reports) ?? joinReports(reports);
  known.set(reports, tellings);
  return tellings;
}

function joinReports(reports: readonly Report[]): readonly Telling[] {
  const sets = createDisjointSets(reports.length);
  const joins = new Map<string, Join[]>();
  for (const events of groupBySentence(reports)) {
    const ordered = [...events].sort((a, b) => a.report.statement.trigger.start - b.report.statement.trigger.start);
    for (const [position, noun] of ordered.entries()) {
      const verb = ordered[position + 1];
      if (!verb || !nameOneAct(noun.report, verb.report)) continue;
      sets.join(noun.index, verb.index);
      const join = { left: noun.report.id, right: verb.report.id, score: 1, why: "one clause names the act twice" };
      joins.set(join.left, [...(joins.get(join.left) ?? []), join]);
    }
  }
  const tellings = Map.groupBy(reports, (_, index) => sets.find(index));
  return [...tellings.values()].map((own) => ({
    id: own[0]?.id ?? "",
    wording: own.map(({ wording }) => wording).join(" "),
    reports: shareDate(own),
    joins: own.length === 1 ? NONE : own.flatMap(({ id }) => joins.get(id) ?? []),
  }));
}

/** One act has one date: what the verb is dated holds for the noun. */
function shareDate(reports: readonly Report[]): readonly Report[] {
  const [dated, ...others] = reports.filter(({ date }) => date !== null);
  if (!dated || others.length > 0) return reports;
  return reports.map((report) => (report.date === null ? { ...report, date: dated.date } : report));
}

interface Placed {
  readonly report: ReportOf<"event">;
  readonly index: number;
}

function groupBySentence(reports: readonly Report[]): readonly Placed[][] {
  const sentences = new Map<number, Placed[]>();
  for (const [index, report] of reports.entries()) {
    if (!isKind(report, "event")) continue;
    const events = sentences.get(report.statement.sentence);
    if (events) events.push({ report, index });
    else sentences.set(report.statement.sentence, [{ report, index }]);
  }
  return [...sentences.values()];
}

/** "a strike on a boat near the coast [killed] four": the effect of the act that its subject names. */
function isWork({ statement: noun }: ReportOf<"event">, { statement: verb, concepts }: ReportOf<"event">): boolean {
  if (![...concepts].some((concept) => EFFECTS.has(concept))) return false;
  return (
    noun.span.end <= verb.trigger.start && verb.span.start <= noun.trigger.start && noun.span.end > verb.span.start
  );
}

function nameOneAct(noun: ReportOf<"event">, verb: ReportOf<"event">): boolean {
  if (noun.statement.polarity !== verb.statement.polarity) return false;
  const { body } = noun.source.article;
  return BETWEEN.test(body.slice(noun.statement.trigger.end, verb.statement.trigger.start)) || isWork(noun, verb);
}
