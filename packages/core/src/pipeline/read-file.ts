import { type ArticleFile, type ReadLimits, readArticles } from "../article/index.ts";
import { extractStatements } from "../extract/index.ts";
import type { Reading, Topic } from "../schema/index.ts";

/** Reads every article of a file and what each states; throws `UnreadableArticle` for a file that holds none. */
export async function readFile(
  file: ArticleFile,
  topic: Topic,
  limits: Partial<ReadLimits> = {},
): Promise<readonly Reading[]> {
  const articles = await readArticles(file, { publishers: topic.profile.publishers, limits });
  return articles.map((article) => ({ article, extraction: extractStatements(article, topic) }));
}
