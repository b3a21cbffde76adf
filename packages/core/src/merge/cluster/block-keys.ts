import { countsPeople } from "../../quantity/index.ts";
import { compareText } from "../../text/index.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";
import { stemRarity } from "../word/index.ts";
import { readLoad } from "./read-load.ts";

/** The rarest terms of a statement tell best where else it is told; the commoner ones only make blocks large. */
const MOST_TERMS = 8;

/** Of long lists of parties so many are paired. */
const MOST_PARTIES = 6;

/** What reports of one fact have in common; those that share a key are compared. */
export function blockKeys(report: Report): readonly string[] {
  const { statement } = report;
  const terms = rarestTerms(report);
  switch (statement.kind) {
    case "event":
      return [...new Set(eventKeys(report, terms))];
    case "quantity":
      return isKind(report, "quantity") ? quantityKeys(report, terms) : [];
    case "quote":
      return terms.map((term) => `quote ${term}`);
    case "claim": {
      const { agenda, ranking } = statement;
      if (agenda) return terms.map((term) => `agenda ${term}`);
      if (ranking) return rankingKeys(report, ranking.degree, terms);
      return terms.map((term) => `claim ${report.speaker?.entity ?? ""} ${term}`);
    }
  }
}

function quantityKeys(report: ReportOf<"quantity">, terms: readonly string[]): string[] {
  const counted = countsPeople(report.statement.quantity.unit) ? "people" : report.head;
  const load = readLoad(report);
  const measure = [...report.measure].sort(compareText).join(" ");
  return [
    ...terms.map((term) => `quantity ${counted} ${term}`),
    ...(report.measure.size > 1 ? [`quantity ${counted} of ${measure}`] : []),
    ...(load === null ? [] : [`load ${load}`]),
  ];
}

function rankingKeys({ entities, concepts }: Report, degree: string, terms: readonly string[]): string[] {
  return [...entities, ...concepts, ...terms].map((key) => `ranking ${degree} ${key}`);
}

function eventKeys({ head, concepts, date, entities: named }: Report, terms: readonly string[]): string[] {
  const entities = [...named].sort(compareText).slice(0, MOST_PARTIES);
  const acts = [...concepts];
  return [
    `event ${head}`,
    ...acts.map((concept) => `concept ${concept}`),
    ...entities.map((entity) => `event ${head} ${entity}`),
    ...entities.flatMap((one, at) => entities.slice(at + 1).map((other) => `event ${one} ${other}`)),
    ...terms.filter((term) => term !== head).map((term) => `event ${head} ${term}`),
    ...acts.flatMap((concept) => entities.map((entity) => `concept ${concept} ${entity}`)),
    ...acts.flatMap((concept) => (date ? [`concept ${concept} ${date.start}`] : [])),
  ];
}

function rarestTerms({ terms }: Report): readonly string[] {
  return [...terms]
    .sort((left, right) => stemRarity(right) - stemRarity(left) || compareText(left, right))
    .slice(0, MOST_TERMS);
}
