import { UnreadableArticle } from "../error/index.ts";
import type { Article } from "../schema/index.ts";
import type { ArticleFile, ReadOptions } from "./article-file.ts";
import { buildArticle } from "./build/build-article.ts";
import { readDrafts } from "./format/read-drafts.ts";
import { defaultLimits, holdLimit, type ReadLimits } from "./read-limits.ts";

/** The articles of a file: one for most, several for an archive or a feed. Throws `UnreadableArticle` with the reason. */
export async function readArticles(file: ArticleFile, options: ReadOptions): Promise<readonly Article[]> {
  const limits: ReadLimits = { ...defaultLimits, ...options.limits };
  holdLimit(file.name, limits, "rawBytes", file.bytes.length);
  if (file.bytes.length === 0) throw new UnreadableArticle(file.name, "empty", "the file is empty");
  const drafts = await readDrafts(file, limits);
  return drafts.map((draft) => buildArticle(file, draft, options.publishers));
}
