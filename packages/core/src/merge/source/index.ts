export { countIndependent, countOrigins, forgetOrigins } from "./count-origins.ts";
export { groupArticles, type SourceGroups } from "./group-articles.ts";
