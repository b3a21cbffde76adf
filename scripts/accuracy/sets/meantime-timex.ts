import type { Article, Extraction, Span, TimeExpression } from "@chancery/core/schema";
import { rangeEndTimex, timexValue } from "@chancery/core/time";
import type { AccuracySet } from "../accuracy-set.ts";
import { placeSpans } from "../place-spans.ts";
import { publicationDate } from "../publication-date.ts";

interface TimexInput {
  readonly text: string;
  readonly dct?: string | null;
}

/** Time expressions with their TIMEX3 values, resolved against the publication date. */
export const set: AccuracySet = {
  name: "meantime-timex",
  folder: "meantime/timex",
  accepts: (name) => name.startsWith("timex-") || name.endsWith("-timex"),
  measures: {
    value_f1: { peer: "0.67", target: 0.8 },
    relaxed_f1: { peer: "", target: 0.88 },
  },
  async run(context) {
    const inputs = await context.readJson<Record<string, TimexInput>>(`inputs.${context.split}.json`);
    const predictions: Record<string, unknown> = {};
    for (const [id, input] of Object.entries(inputs)) {
      const articles = await context.read({ name: `${id}.txt`, bytes: new TextEncoder().encode(input.text) });
      predictions[id] = articles.flatMap((article) => predict(article, context.extract(article), input));
    }
    const report = await context.score("score.py", predictions);
    const measures = { value_f1: report.value_prf[2], relaxed_f1: report.relaxed_prf[2] };
    return { measures, items: Object.keys(inputs).length };
  },
};

function predict(article: Article, extraction: Extraction, { text, dct }: TimexInput) {
  const place = placeSpans(article, text);
  const published = publicationDate(dct, article);
  return extraction.times.flatMap((time) => {
    // "during the talks" has a day for us and no value in TIMEX3.
    if (time.timex === "") return [];
    const value = timexValue(time, published);
    const end = rangeEndTimex(time, published);
    if (!time.range || end === null) return describe(time, time.span, value);
    return [...describe(time, time.range.first, value), ...describe(time, time.range.last, end)];
  });

  function describe({ type }: TimeExpression, span: Span, value: string) {
    const placed = place(span);
    return placed ? [{ ...placed, type: type.toUpperCase(), value, text: text.slice(placed.start, placed.end) }] : [];
  }
}
