import type { Join } from "../../schema/index.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";
import { createDisjointSets } from "./disjoint-sets.ts";

/** Reports by which one sentence tells one act: "the operation that captured the president" names it by noun and by verb. */
export interface Telling {
  readonly reports: readonly Report[];
  readonly joins: readonly Join[];
}

export interface Tellings {
  readonly tellings: readonly Telling[];
  /** Index of the telling of each report. */
  readonly tellingOf: readonly number[];
}

/** What may stand between the noun and the verb of one act: "the operation [that] captured", "a raid [to] seize". */
const BETWEEN = /^\s*,?\s*(?:(?:that|which|who)\s+)?(?:(?:has|have|had|was|were)\s+|to\s+)?$/u;

export function formTellings(reports: readonly Report[]): Tellings {
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
  const places = new Map<number, number>();
  const tellings: { reports: Report[]; joins: Join[] }[] = [];
  const tellingOf = reports.map((report, index) => {
    const root = sets.find(index);
    const place = places.get(root) ?? tellings.length;
    places.set(root, place);
    const telling = tellings[place] ?? { reports: [], joins: [] };
    tellings[place] = telling;
    telling.reports.push(report);
    telling.joins.push(...(joins.get(index) ?? []));
    return place;
  });
  return { tellings, tellingOf };
}

interface Placed {
  readonly report: ReportOf<"event">;
  readonly index: number;
}

function groupBySentence(reports: readonly Report[]): readonly Placed[][] {
  const sentences = new Map<string, Placed[]>();
  for (const [index, report] of reports.entries()) {
    if (!isKind(report, "event")) continue;
    const key = `${report.source.article.id} ${report.statement.sentence}`;
    const known = sentences.get(key);
    if (known) known.push({ report, index });
    else sentences.set(key, [{ report, index }]);
  }
  return [...sentences.values()];
}

function nameOneAct(noun: ReportOf<"event">, verb: ReportOf<"event">): boolean {
  if (noun.statement.polarity !== verb.statement.polarity) return false;
  const { body } = noun.source.article;
  return BETWEEN.test(body.slice(noun.statement.trigger.end, verb.statement.trigger.start));
}
