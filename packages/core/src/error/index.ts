export { ChanceryError, type ErrorCode } from "./chancery-error.ts";
export { UnreadableArticle, type UnreadableReason } from "./unreadable-article.ts";
