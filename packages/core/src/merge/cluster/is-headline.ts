import type { Report } from "../report/index.ts";

/** True for what a headline says: once more what the text tells with its sources. */
export function isHeadline({ statement, source: { article } }: Report): boolean {
  const block = article.sentences[statement.sentence]?.block;
  return block !== undefined && article.blocks[block]?.kind === "headline";
}
