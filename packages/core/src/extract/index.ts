export { type DatedStretch, dateStretches } from "./en/time/index.ts";
export { explainArticle } from "./explain-article.ts";
export { extractStatements } from "./extract-statements.ts";
