import type { Article, BlockKind } from "@chancery/core/schema";

const FURTHER: ReadonlySet<BlockKind> = new Set(["headline", "byline", "dateline", "caption"]);

/** The running text of an article as the benchmarks define it: without headline, byline and captions. */
export function runningText(article: Article | undefined): string {
  if (!article) return "";
  const lines = article.blocks.map((block) => ({ kind: block.kind, text: article.body.slice(block.start, block.end) }));
  // "BOGOTA (Agency) -" opens the first paragraph; a date on a line of its own is no text.
  const kept = lines.filter(({ kind, text }) => !FURTHER.has(kind) || (kind === "dateline" && /[-–—]$/.test(text)));
  return kept.map(({ text }) => text).join("\n\n");
}
