export type { ArticleFile, ReadOptions } from "./article-file.ts";
export { readArticles } from "./read-articles.ts";
export { defaultLimits, type ReadLimits } from "./read-limits.ts";
