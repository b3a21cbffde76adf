export { compareText } from "./compare.ts";
export { type FoldedText, foldedWords, foldText, foldWithOffsets } from "./fold.ts";
export { contentId, hashParts } from "./hash.ts";
export { termPattern } from "./term-pattern.ts";
