export { emphasis, inlineText, plain, quoted, strong } from "./inline.ts";
export { capitalize, countNoun, countWord, joinList } from "./join-list.ts";
export { splitQuotes } from "./split-quotes.ts";
export { withArticle } from "./with-article.ts";
export { countedSentence, writeSentence } from "./write-sentence.ts";
