import { type ArticleFile, type ReadLimits, readArticles } from "../article/index.ts";
import { UnreadableArticle } from "../error/index.ts";
import { extractStatements } from "../extract/index.ts";
import type { Reading, Topic } from "../schema/index.ts";

/**
 * Reads every article of a file and what each states; throws `UnreadableArticle` for a file that holds none. Reading is
 * a computation on the bytes alone: where it fails for another reason it would fail again, so that is the file's fate, too.
 */
export async function readFile(
  file: ArticleFile,
  topic: Topic,
  limits: Partial<ReadLimits> = {},
): Promise<readonly Reading[]> {
  try {
    const articles = await readArticles(file, { publishers: topic.profile.publishers, limits });
    return articles.map((article) => ({ article, extraction: extractStatements(article, topic) }));
  } catch (cause) {
    if (cause instanceof UnreadableArticle) throw cause;
    const hint = "This is a fault of the reader: please report it with the file.";
    throw new UnreadableArticle(file.name, "damaged", "the reader failed on it", { hint, cause });
  }
}
