import type { AccuracySet } from "../accuracy-set.ts";
import { scorePages } from "../score-pages.ts";

/** Publication date of pages in many languages. */
export const set: AccuracySet = {
  name: "htmldate-eval",
  folder: "htmldate-eval",
  measures: { date_f1: { peer: "defuddle 0.81", target: 0.9 } },
  async run(context) {
    const { report, items } = await scorePages(context);
    return { measures: { date_f1: report.date.f1 }, items };
  },
};
