import type { BriefingBlock, Chart, Dispute } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { capitalize, wordAmount } from "../wording/index.ts";

type Row = Extract<Chart["data"], { chart: "figures" }>["rows"][number];
type Value = Row["values"][number];

const AMOUNT = /^(?<bound>about|at least|more than|at most|less than|nearly)? ?\$?(?<value>[\d,.]+)/u;

/** Rival figures as the intervals that their words allow; an undisputed figure says all in the table. */
export function figureChart(context: BriefContext): BriefingBlock | null {
  const rows = context.dossier.disputes
    .filter(({ kind }) => kind === "quantity")
    .flatMap((dispute) => rowOf(context, dispute));
  if (rows.length === 0) return null;
  const alt = rows.map(({ label, values }) => `${label}: ${values.map(({ source }) => source).join(", ")}`).join(". ");
  return { kind: "chart", title: "Rival figures as intervals", alt: `${alt}.`, data: { chart: "figures", rows } };
}

function rowOf({ facts }: BriefContext, { facts: ids, versions }: Dispute): Row[] {
  const quantity = ids.flatMap((id) => facts.get(id)?.quantity ?? [])[0];
  const values = versions.flatMap(({ value }) => readAmount(value) ?? []);
  if (!quantity || values.length < 2) return [];
  return [{ label: capitalize(quantity.measure), unit: quantity.unit, values }];
}

/** The interval of a version's words: "more than 2 hours" → (2, …). */
function readAmount(words: string): Value | null {
  const { bound: qualifier, value: digits } = AMOUNT.exec(words)?.groups ?? {};
  const value = Number(digits?.replace(/,/gu, ""));
  if (digits === undefined || !Number.isFinite(value)) return null;
  const bound = (qualifier?.replace(" ", "-") ?? "exact") as Value["bound"];
  const low = bound === "at-most" || bound === "less-than" || bound === "nearly" ? null : value;
  const high = bound === "at-least" || bound === "more-than" ? null : value;
  return { value, low, high, bound, source: wordAmount(words) };
}
