import type { Article, BlockKind } from "@chancery/core/schema";

const FURTHER: ReadonlySet<BlockKind> = new Set(["headline", "byline", "dateline", "caption"]);

/** The running text of an article as the benchmarks define it: without headline, byline and captions. */
export function runningText(article: Article | undefined): string {
  if (!article) return "";
  const kept = article.blocks.filter((block) => !FURTHER.has(block.kind));
  return kept.map((block) => article.body.slice(block.start, block.end)).join("\n\n");
}
