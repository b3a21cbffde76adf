export { countIndependent, countOrigins, forgetOrigins } from "./count-origins.ts";
export { type CopyState, openCopies } from "./find-copies.ts";
export { groupArticles, type SourceGroups } from "./group-articles.ts";
