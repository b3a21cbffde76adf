import type { Join } from "../../schema/index.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";
import { createDisjointSets } from "./disjoint-sets.ts";

/** Reports by which one sentence tells one act: "the operation that captured the president" names it by noun and by verb. */
export interface Telling {
  /** Those of the first article with these words. They are compared with others and speak for all. */
  readonly reports: readonly Report[];
  /** Those of every article with the same words, as copies have them, the first included. */
  readonly all: readonly Report[];
  readonly joins: readonly Join[];
}

/** What may stand between the noun and the verb of one act: "the operation [that] captured", "a raid [to] seize". */
const BETWEEN = /^\s*,?\s*(?:(?:that|which|who)\s+)?(?:(?:has|have|had|was|were)\s+|to\s+)?$/u;

type Own = Omit<Telling, "all">;

/** What an attack or operation does to people. */
const EFFECTS = new Set(["kill", "injure", "capture"]);

/** What is told, each telling once however many articles copy it. */
export function formTellings(reports: readonly Report[]): Telling[] {
  const copies = new Map<string, { readonly first: Own; readonly all: Report[]; readonly joins: Join[] }>();
  for (const own of Map.groupBy(reports, ({ source }) => source).values()) {
    for (const telling of tellingsOf(own)) {
      const key = telling.reports.map(({ wording }) => wording).join(" ");
      const known = copies.get(key);
      if (known) {
        known.all.push(...telling.reports);
        known.joins.push(...telling.joins, ...joinCopies(known.first.reports, telling.reports));
      } else copies.set(key, { first: telling, all: [...telling.reports], joins: [...telling.joins] });
    }
  }
  return [...copies.values()].map(({ first, all, joins }) => ({ reports: first.reports, all, joins }));
}

function joinCopies(first: readonly Report[], copy: readonly Report[]): Join[] {
  return first.flatMap(({ id }, index) => {
    const other = copy[index];
    return other ? [{ left: id, right: other.id, score: 1, why: "the same words" }] : [];
  });
}

/** The tellings of one article; they follow from its reports alone. */
function tellingsOf(reports: readonly Report[]): readonly Own[] {
  const sets = createDisjointSets(reports.length);
  const joins = new Map<number, Join[]>();
  for (const events of groupBySentence(reports)) {
    const ordered = [...events].sort((a, b) => a.report.statement.trigger.start - b.report.statement.trigger.start);
    for (const [position, noun] of ordered.entries()) {
      const verb = ordered[position + 1];
      if (!verb || !nameOneAct(noun.report, verb.report)) continue;
      sets.join(noun.index, verb.index);
      const join = { left: noun.report.id, right: verb.report.id, score: 1, why: "one clause names the act twice" };
      joins.set(noun.index, [...(joins.get(noun.index) ?? []), join]);
    }
  }
  const tellings = Map.groupBy(reports.keys(), (index) => sets.find(index));
  return [...tellings.values()].map((indices) => ({
    reports: shareDate(indices.flatMap((index) => reports[index] ?? [])),
    joins: indices.flatMap((index) => joins.get(index) ?? []),
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
    const known = sentences.get(report.statement.sentence);
    if (known) known.push({ report, index });
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
