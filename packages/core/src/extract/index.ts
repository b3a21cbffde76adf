export { explainArticle } from "./explain-article.ts";
export { extractStatements } from "./extract-statements.ts";
