import { EVENT_THRESHOLD } from "@chancery/core/merge";
import type { AccuracySet } from "../accuracy-set.ts";
import { clusterMentions, type EcbInputs, type EcbMentions, groupMentions } from "../ecb-mentions.ts";

/** Which event mentions of ECB+ are the same event; mentions and document groups are given, as for the peer. */
export const set: AccuracySet = {
  name: "ecb-events",
  folder: "ecbplus",
  measures: { f1: { peer: "same lemma in the topic 0.770", target: 0.82 } },
  async run(context) {
    const inputs = await context.readJson<EcbInputs>(`inputs.${context.split}.json`);
    const mentions = await context.readJson<EcbMentions>(`mentions.${context.split}.json`);
    const clusters = groupMentions(inputs, mentions).flatMap((group) => clusterMentions(group, EVENT_THRESHOLD));
    const report = await context.score("score.py", clusters);
    return { measures: { f1: report.conll_f1 }, items: clusters.flat().length };
  },
};
