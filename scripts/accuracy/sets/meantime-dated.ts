import { dateStretches } from "@chancery/core/extract";
import type { Article, DateInterval, Extraction, TimeExpression } from "@chancery/core/schema";
import { resolveTime } from "@chancery/core/time";
import type { AccuracySet } from "../accuracy-set.ts";
import { placeSpans } from "../place-spans.ts";
import { publicationDate } from "../publication-date.ts";

/** The day of every event of Wikinews articles, by the stretch of its sentence. */
export const set: AccuracySet = {
  name: "meantime-dated",
  folder: "meantime",
  measures: { day_f1: { peer: "0.69", target: 0.8 } },
  async run(context) {
    const inputs = await context.readJson<Record<string, { text: string; dct?: string }>>(
      `inputs.${context.split}.json`,
    );
    const predictions: Record<string, unknown> = {};
    for (const [id, { text, dct }] of Object.entries(inputs)) {
      const articles = await context.read({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) });
      predictions[id] = articles.flatMap((article) =>
        predict(article, context.extract(article), text, publicationDate(dct, article)),
      );
    }
    const report = await context.score("score.py", predictions, { before: ["dated"] });
    return { measures: { day_f1: report.day.f1 }, items: Object.keys(inputs).length };
  },
};

function predict(article: Article, extraction: Extraction, text: string, published: DateInterval | null) {
  const place = placeSpans(article, text);
  const stretches = dateStretches(article, extraction.times);
  const whole = article.sentences.map(({ start, end }) => ({
    start,
    end,
    time: stretches.find((stretch) => stretch.start >= start)?.time ?? null,
  }));
  return [...whole, ...stretches].flatMap(({ start, end, time }) => {
    const placed = place({ start, end });
    const date = isoDate(time, published);
    return placed && date ? [{ ...placed, date }] : [];
  });
}

/** A day, a month or a year as far as it is known; what no time governs is told of the day of publication. */
function isoDate(time: TimeExpression | null, published: DateInterval | null): string | undefined {
  const interval = (time && resolveTime(time, published)) ?? published;
  const known = { day: 10, month: 7, year: 4, range: 4 }[interval?.precision ?? "day"];
  return interval?.start.slice(0, known);
}
