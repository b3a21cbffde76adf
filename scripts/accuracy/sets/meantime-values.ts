import type { Article, Extraction, Quantity } from "@chancery/core/schema";
import type { AccuracySet } from "../accuracy-set.ts";
import { placeSpans } from "../place-spans.ts";

/** Amounts of money, percentages and other quantities in Wikinews articles on companies. */
export const set: AccuracySet = {
  name: "meantime-values",
  folder: "meantime",
  measures: { typed_f1: { peer: "0.76", target: 0.88 } },
  async run(context) {
    const inputs = await context.readJson<Record<string, { text: string }>>(`inputs.${context.split}.json`);
    const predictions: Record<string, unknown> = {};
    for (const [id, { text }] of Object.entries(inputs)) {
      const articles = await context.read({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) });
      predictions[id] = articles.flatMap((article) => predict(article, context.extract(article), text));
    }
    const report = await context.score("score.py", predictions, { before: ["values"] });
    return { measures: { typed_f1: report.relaxed_typed[2] }, items: Object.keys(inputs).length };
  },
};

function predict(article: Article, extraction: Extraction, text: string) {
  const place = placeSpans(article, text);
  return extraction.statements.flatMap((statement) => {
    if (statement.kind !== "quantity") return [];
    const type = typeOf(statement.quantity);
    const placed = type && place(statement.amount);
    return placed ? [{ ...placed, type, text: text.slice(placed.start, placed.end) }] : [];
  });
}

/** Lengths of time are time expressions in this set, not quantities. */
const TIME_UNITS = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "o'clock",
]);

function typeOf({ unit }: Quantity): "MONEY" | "PERCENT" | "QUANTITY" | null {
  if (/^[A-Z]{3}$/.test(unit)) return "MONEY";
  if (unit === "percent") return "PERCENT";
  return TIME_UNITS.has(unit) ? null : "QUANTITY";
}
