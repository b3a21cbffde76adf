import type { AccuracySet } from "../accuracy-set.ts";
import { predictEntities } from "../predict-entities.ts";

/** People, organisations and places with their aliases in Wikinews articles on companies. */
export const set: AccuracySet = {
  name: "meantime-entities",
  folder: "meantime",
  measures: {
    typed_f1: { peer: "0.62", target: 0.8 },
    alias_f1: { peer: "0.10", target: 0.5 },
  },
  async run(context) {
    const { predictions, items } = await predictEntities(context);
    const report = await context.score("score.py", predictions, { before: ["entities"] });
    return { measures: { typed_f1: report.typed_PER_ORG_LOC[2], alias_f1: report.alias_pairs[2] }, items };
  },
};
