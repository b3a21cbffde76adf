import list from "./common-words.generated.json" with { type: "json" };

const words = new Set(list.words.flatMap((line) => line.split("|")));

/** Whether a lower-case word is one of everyday English: "alliance" is, "boeing" is not. */
export const isCommonWord = (word: string): boolean => words.has(word);
