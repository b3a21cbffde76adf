import type { AccuracySet } from "../accuracy-set.ts";
import { scorePages } from "../score-pages.ts";

/** Body, title, author and date of article pages of all kinds. */
export const set: AccuracySet = {
  name: "wcxb-articles",
  folder: "wcxb-articles",
  measures: {
    body_f1: { peer: "defuddle 0.94", target: 0.95 },
    title_exact: { peer: "defuddle 0.76", target: 0.82 },
    author_f1: { peer: "defuddle 0.69", target: 0.75 },
    date_f1: { peer: "unfluff 0.76", target: 0.82 },
  },
  async run(context) {
    const { report, items } = await scorePages(context);
    return {
      measures: {
        body_f1: report.body.f1,
        title_exact: report.title.exact,
        author_f1: report.author_strict.f1,
        date_f1: report.date.f1,
      },
      items,
    };
  },
};
