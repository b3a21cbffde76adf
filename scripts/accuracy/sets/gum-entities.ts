import type { AccuracySet } from "../accuracy-set.ts";
import { predictEntities } from "../predict-entities.ts";

/** People, organisations and places with their aliases in full news articles. */
export const set: AccuracySet = {
  name: "gum-entities",
  folder: "gum-news",
  measures: {
    typed_f1: { peer: "0.58", target: 0.78 },
    alias_f1: { peer: "—", target: 0.5 },
  },
  async run(context) {
    const { predictions, items } = await predictEntities(context);
    const report = await context.score("score.py", predictions, { before: ["entities"] });
    return { measures: { typed_f1: report.typed_PER_ORG_LOC[2], alias_f1: report.alias_pairs[2] }, items };
  },
};
