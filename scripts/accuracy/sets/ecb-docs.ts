import { groupStories } from "@chancery/core/merge";
import type { AccuracySet } from "../accuracy-set.ts";

/** Which articles of ECB+ report the same event. */
export const set: AccuracySet = {
  name: "ecb-docs",
  folder: "ecbplus/doc-clusters",
  measures: { f1: { peer: "TF-IDF average link 0.81", target: 0.88 } },
  async run(context) {
    const inputs = await context.readJson<Record<string, { text: string }>>(`inputs.${context.split}.json`);
    const gold = await context.readJson<Record<string, string>>(`gold.${context.split}.json`);
    const ids = Object.keys(inputs).sort();
    const texts: string[] = [];
    for (const id of ids) {
      const text = inputs[id]?.text ?? "";
      const articles = await context.read({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) });
      texts.push(articles.map(({ body }) => body).join("\n") || text);
    }
    const groups = groupStories(texts);
    const groupOf = new Map(groups.flatMap((members, group) => members.map((index) => [ids[index] ?? "", group])));
    return {
      measures: {
        f1: bCubed(
          ids,
          (id) => gold[id],
          (id) => groupOf.get(id),
        ),
      },
      items: ids.length,
    };
  },
};

/** B³ F1 (Bagga and Baldwin 1998): precision and recall of each item's group, averaged over the items. */
function bCubed<T>(ids: readonly string[], gold: (id: string) => T, found: (id: string) => unknown): number {
  const share = (one: (id: string) => unknown, other: (id: string) => unknown) =>
    ids.reduce((sum, id) => {
      const group = ids.filter((peer) => one(peer) === one(id));
      return sum + group.filter((peer) => other(peer) === other(id)).length / group.length;
    }, 0) / ids.length;
  const [precision, recall] = [share(found, gold), share(gold, found)];
  return (2 * precision * recall) / (precision + recall);
}
