import type { Article, Block, Sentence } from "@chancery/core/schema";

/** A minimal article: every line of `body` a paragraph, sentences split after a full stop before a capital. */
export function buildArticle(body: string, parts: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const line of body.matchAll(/[^\n]+/gu)) {
    const start = line.index;
    blocks.push({ start, end: start + line[0].length, kind: "paragraph", repeats: false });
    let from = 0;
    for (const piece of line[0].split(
      /(?<=(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|U\.S|U\.N|[A-Z]))[.!?]["”’')]*)\s+(?=["“‘']?\p{Lu})/u,
    )) {
      const at = line[0].indexOf(piece, from);
      from = at + piece.length;
      sentences.push({ start: start + at, end: start + from, block: blocks.length - 1 });
    }
  }
  return {
    id: "a-test",
    file: "test.txt",
    format: "text",
    title: null,
    dek: null,
    byline: [],
    outlet: null,
    publisher: null,
    agencies: [],
    section: null,
    url: null,
    publishedAt: null,
    datelineDay: null,
    publishedBefore: null,
    language: "en",
    languageConfidence: 1,
    summaryOnly: false,
    body,
    blocks,
    sentences,
    removed: [],
    notices: [],
    signature: [],
    ...parts,
  };
}
