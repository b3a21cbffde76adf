import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "@chancery/core/article";
import type { Article, PublisherFamily } from "@chancery/core/schema";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../golden/article");
const publishers: readonly PublisherFamily[] = [
  {
    id: "quay",
    name: "Quay Courier",
    outlets: ["Quay Courier", "The Quay Courier"],
    domains: ["quay.example"],
    agency: false,
  },
  { id: "qwn", name: "Quay Wire News", outlets: ["QWN"], domains: ["wire.example"], agency: true },
];

/** What a case fixes: everything but ids and signatures, with the text of each block. */
function describeArticle(article: Article): object {
  const { id, signature, body, blocks, sentences, removed, file, ...rest } = article;
  const text = ({ start, end }: { start: number; end: number }) => body.slice(start, end);
  return {
    ...rest,
    blocks: blocks.map((block) => [block.repeats ? `${block.kind} (repeats)` : block.kind, text(block)]),
    sentences: sentences.map(text),
    removed: removed.map(({ reason, text: words }) => [reason, words]),
  };
}

test.each(readdirSync(root).sort())("reads %s", async (name) => {
  const folder = join(root, name);
  const input = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "";
  const articles = await readArticles(
    { name: input, bytes: new Uint8Array(readFileSync(join(folder, input))) },
    { publishers },
  );
  const found = `${JSON.stringify(articles.map(describeArticle), null, 2)}\n`;
  await expect(found).toMatchFileSnapshot(join(folder, "expected.json"));
});
