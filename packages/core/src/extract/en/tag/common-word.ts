import list from "./common-words.generated.json" with { type: "json" };

const spread = (lines: readonly string[]) => lines.flatMap((line) => line.split("|"));
const everyday = new Set(spread(list.everyday));
const further = new Set(spread(list.further));

/** Whether a lower-case word is one of the ten thousand of everyday English: "said", "white". */
export const isEverydayWord = (word: string): boolean => everyday.has(word);
/** Whether a lower-case word is an ordinary one of English: "alliance" and "trump" are, "boeing" is not. */
export const isCommonWord = (word: string): boolean => everyday.has(word) || further.has(word);
