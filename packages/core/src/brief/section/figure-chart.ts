import { pluralOf } from "../../quantity/index.ts";
import type { BriefingBlock, Chart } from "../../schema/index.ts";
import { capitalize } from "../wording/index.ts";
import type { Figure } from "./rival-figures.ts";

type Row = Extract<Chart["data"], { chart: "figures" }>["rows"][number];
type Value = Row["values"][number];

const AMOUNT = /^(?<bound>about|at least|more than|at most|less than|nearly)? ?\$?(?<value>[\d,.]+)/u;

/** Beyond this ratio the smaller of two figures is no more than a point at the end of a common scale. */
const WIDEST_RATIO = 200;

/** Figures as the intervals that their words allow: rivals on one scale, and figures of one unit on one scale. */
export function figureChart(figures: readonly Figure[]): BriefingBlock | null {
  const rows = [...figures.filter(({ values }) => values.length > 1).flatMap(rivalRow), ...unitRows(figures)];
  if (rows.length === 0) return null;
  const alt = rows.map(({ label, values }) => `${label}: ${values.map(({ source }) => source).join(", ")}`).join(". ");
  return { kind: "chart", title: "Comparable figures as intervals", alt: `${alt}.`, data: { chart: "figures", rows } };
}

function rivalRow({ measure, values }: Figure): Row[] {
  const unit = values[0]?.fact.quantity?.unit ?? "";
  const read = values.flatMap(({ words }) => readAmount(words) ?? []);
  return read.length < 2 ? [] : [{ label: capitalize(measure), unit, values: read }];
}

/** "261,000 hectares under cultivation" beside "25,000 hectares removed"; shares are each of something else. */
function unitRows(figures: readonly Figure[]): Row[] {
  const single = figures.flatMap(({ values: [value, ...rivals] }) => {
    const quantity = value?.fact.quantity;
    return value && quantity && rivals.length === 0 ? [{ quantity, words: value.words }] : [];
  });
  const groups = Map.groupBy(single, ({ quantity: { unit, per } }) => `${unit} ${per ?? ""}`);
  return [...groups.values()].flatMap((group): Row[] => {
    const unit = group[0]?.quantity.unit ?? "";
    const amounts = group.map(({ quantity }) => Math.abs(quantity.value));
    if (group.length < 2 || unit === "percent") return [];
    if (Math.max(...amounts) > Math.min(...amounts) * WIDEST_RATIO) return [];
    const values = group.map(({ quantity, words }) => {
      const { value, low, high, bound, measure } = quantity;
      return { value, low, high, bound, source: nameAmount(words, measure, pluralOf(unit)) };
    });
    return [{ label: isCurrency(unit) ? unit : capitalize(pluralOf(unit)), unit, values }];
  });
}

const isCurrency = (unit: string) => /^[A-Z]{3}$/u.test(unit);

/** "25,000 hectares removed", "$450 million a year, security assistance". */
function nameAmount(words: string, measure: string, units: string): string {
  if (measure === units) return words;
  if (!measure.startsWith(`${units} `) || !words.endsWith(` ${units}`)) return `${words}, ${measure}`;
  return `${words}${measure.slice(units.length)}`;
}

/** The interval of a version's words: "more than 2 hours" → (2, …). */
function readAmount(words: string): Value | null {
  const { bound: qualifier, value: digits } = AMOUNT.exec(words)?.groups ?? {};
  const value = Number(digits?.replace(/,/gu, ""));
  if (digits === undefined || !Number.isFinite(value)) return null;
  const bound = (qualifier?.replace(" ", "-") ?? "exact") as Value["bound"];
  const low = bound === "at-most" || bound === "less-than" || bound === "nearly" ? null : value;
  const high = bound === "at-least" || bound === "more-than" ? null : value;
  return { value, low, high, bound, source: words };
}
