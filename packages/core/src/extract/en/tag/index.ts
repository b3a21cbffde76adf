export { isCommonWord } from "./common-word.ts";
export { tagArticle } from "./tag-article.ts";
export type { TaggedArticle, Token } from "./tagged-article.ts";
