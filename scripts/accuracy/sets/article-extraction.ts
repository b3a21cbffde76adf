import type { AccuracySet } from "../accuracy-set.ts";
import { runningText } from "../article-text.ts";

/** Article body of news pages, F1 of 4-word shingles. */
export const set: AccuracySet = {
  name: "article-extraction",
  folder: "article-extraction",
  measures: { f1: { peer: "readability 0.945, trafilatura 0.953", target: 0.965 } },
  async run(context) {
    const files = await context.list(`html/${context.split}`);
    const predictions: Record<string, { articleBody: string }> = {};
    for (const name of files) {
      const id = name.replace(/\.html(?:\.gz)?$/, "");
      const [article] = await context.read({
        name: `${id}.html`,
        bytes: await context.readBytes(`html/${context.split}/${name}`),
      });
      predictions[id] = { articleBody: runningText(article) };
    }
    const report = await context.score("score.py", predictions, { after: ["--boot", "0"] });
    return { measures: { f1: report.f1 }, items: files.length };
  },
};
