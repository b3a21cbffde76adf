export { termContainment, termCosine } from "./compare-terms.ts";
export { meaningCosine, relateSenses, type SenseRelation, wordRarity } from "./lexicon.ts";
export { hasRoot, rootOf } from "./root-of.ts";
export { shareAny } from "./share-any.ts";
export { stemRarity } from "./stem-rarity.ts";
export { NO_STEMS, StemSet } from "./stem-set.ts";
export { contentStems, stemWord, weighStems } from "./stem-words.ts";
export { STOP_WORDS } from "./stop-words.ts";
export { areOpposites, tellOpposites } from "./tell-opposites.ts";
