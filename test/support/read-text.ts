import { readArticles } from "@chancery/core/article";
import { extractStatements } from "@chancery/core/extract";
import type { Article, Reading, Topic } from "@chancery/core/schema";

/** Reads a text as the product does and sets what the test fixes: outlet, day. */
export async function readText(name: string, text: string, topic: Topic, parts: Partial<Article>): Promise<Reading[]> {
  const articles = await readArticles(
    { name, bytes: new TextEncoder().encode(text) },
    { publishers: topic.profile.publishers },
  );
  return articles
    .map((article) => ({ ...article, ...parts }))
    .map((article) => ({ article, extraction: extractStatements(article, topic) }));
}
