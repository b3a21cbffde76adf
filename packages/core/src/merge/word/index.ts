export { sharedTerms, termContainment, termCosine } from "./compare-terms.ts";
export { contentStems, stemWord } from "./stem-words.ts";
export { STOP_WORDS } from "./stop-words.ts";
