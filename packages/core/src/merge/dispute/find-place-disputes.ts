import type { Fact } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import countries from "../entity/countries.json" with { type: "json" };
import type { Report } from "../report/index.ts";
import type { Disagreement } from "./build-dispute.ts";
import { titleDispute } from "./title-dispute.ts";

/** Acts that take place once and in one town; protests, strikes and searches may be in several. */
const IN_ONE_PLACE = new Set(["meet", "agree", "capture", "crash", "extradite", "invite"]);

/** Places within or around a town: "the town hall", "the Baltic". */
const BUILDING =
  /^the\b|\b(?:office|house|palace|building|cent(?:er|re)|hall|room|wing|airport|hotel|square|camp|club|embassy|court|base|sea|ocean|region|province|department|state|county)\b/iu;

const COUNTRIES: ReadonlySet<string> = new Set(countries);

interface Placed {
  readonly report: Report;
  readonly place: string;
  readonly name: string;
}

/** One act on one day, told of two towns: "signed in Lima" and "signed in Cusco". Countries and buildings lie within or around towns and do not count. */
export function findPlaceDisputes(fact: Fact, reports: readonly Report[], comparison: Comparison): Disagreement[] {
  const acts = reports.some(({ concepts }) => [...concepts].some((concept) => IN_ONE_PLACE.has(concept)));
  if (fact.kind !== "event" || !acts || fact.date?.precision !== "day") return [];
  const placed = reports.flatMap((report) => readPlace(report, comparison) ?? []);
  const [first] = placed;
  const other = placed.find((one) => first && one.place !== first.place && one.report.source !== first.report.source);
  if (!first || !other || liesWithin(first, other) || liesWithin(other, first)) return [];
  const versions = [first, other].map(({ place, name }) => ({
    value: name,
    reports: placed.filter((one) => one.place === place).map(({ report }) => report),
  }));
  return [
    {
      kind: "attribution",
      about: titleDispute("where", reports, comparison),
      why: `${versions
        .map(({ value }) => value)
        .sort(compareText)
        .join(" and ")} are two places.`,
      facts: [fact.id],
      versions,
    },
  ];
}

/** The town that directly follows "in" after the act. */
function readPlace(report: Report, { entity, nameOf }: Comparison): Placed | null {
  const towns = report.parties.flatMap(({ entity: id, role, text }) => {
    const known = id === null ? undefined : entity(id);
    const told = role === "place" && known?.type === "place" && report.evidence.text.includes(`in ${text}`);
    const name = told ? nameOf(known.id) : undefined;
    return told && name !== undefined && !BUILDING.test(`${text} ${name}`) && !COUNTRIES.has(name)
      ? [{ place: known.id, name }]
      : [];
  });
  const [only] = towns;
  return only && towns.length === 1 ? { report, ...only } : null;
}

/** "Miami, Florida" or "Florida's Miami" in either article: the one lies in the other. */
function liesWithin(inner: Placed, outer: Placed): boolean {
  const bodies = [inner, outer].map(({ report }) => report.source.article.body);
  return bodies.some(
    (body) =>
      body.includes(`${inner.name}, ${outer.name}`) ||
      body.includes(`${outer.name}'s ${inner.name}`) ||
      body.includes(`${outer.name}’s ${inner.name}`),
  );
}
