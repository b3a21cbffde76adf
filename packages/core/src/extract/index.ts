export { extractStatements } from "./extract-statements.ts";
