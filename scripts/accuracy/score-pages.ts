import type { AccuracyContext, ScorerReport } from "./accuracy-set.ts";
import { runningText } from "./article-text.ts";

/** Reads every page of a set with its address and scores body, title, author and date. */
export async function scorePages(context: AccuracyContext): Promise<{ report: ScorerReport; items: number }> {
  const inputs = await context.readJson<Record<string, { url: string; html: string }>>(`inputs.${context.split}.json`);
  const predictions: Record<string, unknown> = {};
  for (const [id, { url, html }] of Object.entries(inputs)) {
    const [article] = await context.read({ name: `${id}.html`, bytes: await context.readBytes(html), url });
    predictions[id] = {
      articleBody: runningText(article),
      title: article?.title ?? null,
      author: article?.byline.join(", ") || null,
      date: article?.publishedAt?.precision === "day" ? article.publishedAt.start : null,
    };
  }
  return { report: await context.score("score.py", predictions), items: Object.keys(inputs).length };
}
