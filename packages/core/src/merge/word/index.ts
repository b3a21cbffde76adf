export { shareAny, sharedTerms, termContainment, termCosine } from "./compare-terms.ts";
export { meaningCosine, relateSenses, type SenseRelation, wordRarity } from "./lexicon.ts";
export { stemRarity } from "./stem-rarity.ts";
export { contentStems, stemWord, weighStems } from "./stem-words.ts";
export { STOP_WORDS } from "./stop-words.ts";
