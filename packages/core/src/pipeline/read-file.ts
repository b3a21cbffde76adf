import { type ArticleFile, type ReadOptions, readArticles } from "../article/index.ts";
import { UnreadableArticle } from "../error/index.ts";
import { extractStatements } from "../extract/index.ts";
import type { Reading, Topic } from "../schema/index.ts";
import { takeTurn } from "./take-turn.ts";

/** Limits of reading, and the processor's time to hold them by. */
export type ReadFileOptions = Pick<ReadOptions, "limits" | "clock">;

/**
 * Reads every article of a file and what each states; throws `UnreadableArticle` for a file that holds none. Reading is
 * a computation on the bytes alone: where it fails for another reason it would fail again, so that is the file's fate, too.
 */
export function readFile(file: ArticleFile, topic: Topic, options: ReadFileOptions = {}): Promise<readonly Reading[]> {
  return takeTurn(() => readInTurn(file, topic, options));
}

async function readInTurn(file: ArticleFile, topic: Topic, { limits = {}, clock }: ReadFileOptions) {
  try {
    const { publishers } = topic.profile;
    const articles = await readArticles(file, { publishers, limits, ...(clock && { clock }) });
    return articles.map((article) => ({ article, extraction: extractStatements(article, topic) }));
  } catch (cause) {
    if (cause instanceof UnreadableArticle) throw cause;
    const hint = "This is a fault of the reader: please report it with the file.";
    throw new UnreadableArticle(file.name, "damaged", "the reader failed on it", { hint, cause });
  }
}
