import type { AccuracySet } from "../accuracy-set.ts";
import { runningText } from "../article-text.ts";

/** Article body from plain text as "select all, copy" gives it, mean over the ways of copying that the set has. */
export const set: AccuracySet = {
  name: "paste",
  folder: "article-extraction",
  measures: { f1: { peer: "long sentence lines 0.833", target: 0.9 } },
  async run(context) {
    const files = (await context.list("paste")).filter((name) => name.endsWith(`.${context.split}.json`));
    const scores: number[] = [];
    let items = 0;
    for (const file of files) {
      const texts = await context.readJson<Record<string, { text: string }>>(`paste/${file}`);
      const predictions: Record<string, { articleBody: string }> = {};
      for (const [id, { text }] of Object.entries(texts)) {
        const [article] = await context.read({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) });
        predictions[id] = { articleBody: runningText(article) };
      }
      items += Object.keys(texts).length;
      scores.push((await context.score("score.py", predictions, { after: ["--boot", "0"] })).f1);
    }
    return { measures: { f1: scores.reduce((sum, score) => sum + score, 0) / scores.length }, items };
  },
};
