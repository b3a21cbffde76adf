import pluralize from "pluralize";
import { inCommonUnit } from "../../quantity/index.ts";
import type { BriefingBlock, Chart } from "../../schema/index.ts";
import { capitalize } from "../wording/index.ts";
import type { Figure } from "./rival-figures.ts";

type Row = Extract<Chart["data"], { chart: "figures" }>["rows"][number];
type Value = Row["values"][number];

/** Beyond this ratio the smaller of two figures is no more than a point at the end of a common scale. */
const WIDEST_RATIO = 200;

/** Figures as the intervals that their words allow: rivals on one scale, and figures of one unit on one scale. */
export function figureChart(figures: readonly Figure[]): BriefingBlock | null {
  const rows = [...figures.filter(({ values }) => values.length > 1).flatMap(rivalRow), ...unitRows(figures)];
  if (rows.length === 0) return null;
  const alt = rows.map(({ label, values }) => `${label}: ${values.map(({ source }) => source).join(", ")}`).join(". ");
  return { kind: "chart", title: "Comparable figures as intervals", alt: `${alt}.`, data: { chart: "figures", rows } };
}

/** Rivals in hours and in minutes stand on the scale of minutes. */
function rivalRow({ measure, values }: Figure): Row[] {
  const rivals = values.flatMap(({ fact: { quantity }, words }) => (quantity ? [{ quantity, words }] : []));
  if (rivals.length < 2) return [];
  const isOneUnit = new Set(rivals.map(({ quantity }) => quantity.unit)).size === 1;
  const amounts = rivals.map(({ quantity, words }) => ({ ...(isOneUnit ? quantity : inCommonUnit(quantity)), words }));
  const drawn = amounts.map(
    ({ value, low, high, bound, words }): Value => ({ value, low, high, bound, source: words }),
  );
  return [{ label: capitalize(measure), unit: amounts[0]?.unit ?? "", values: drawn }];
}

/** "261,000 hectares under cultivation" beside "25,000 hectares removed"; shares are each of something else. */
function unitRows(figures: readonly Figure[]): Row[] {
  const single = figures.flatMap(({ values: [value, ...rivals] }) =>
    value?.fact.quantity && rivals.length === 0 ? [{ quantity: value.fact.quantity, words: value.words }] : [],
  );
  const groups = Map.groupBy(single, ({ quantity: { unit, per } }) => `${unit} ${per ?? ""}`);
  return [...groups.values()].flatMap((group): Row[] => {
    const unit = group[0]?.quantity.unit ?? "";
    const amounts = group.map(({ quantity }) => Math.abs(quantity.value));
    if (group.length < 2 || unit === "percent") return [];
    if (Math.max(...amounts) > Math.min(...amounts) * WIDEST_RATIO) return [];
    const values = group.map(({ quantity, words }) => {
      const { value, low, high, bound, measure } = quantity;
      return { value, low, high, bound, source: nameAmount(words, measure, pluralize(unit)) };
    });
    return [{ label: isCurrency(unit) ? unit : capitalize(pluralize(unit)), unit, values }];
  });
}

const isCurrency = (unit: string) => /^[A-Z]{3}$/u.test(unit);

/** "25,000 hectares removed", "126 people killed", "$450 million a year, security assistance". */
function nameAmount(words: string, measure: string, units: string): string {
  if (measure === units) return words;
  if (units === "people" && measure.startsWith("people ")) return `${words} ${measure}`;
  if (!measure.startsWith(`${units} `) || !words.endsWith(` ${units}`)) return `${words}, ${measure}`;
  return `${words}${measure.slice(units.length)}`;
}
