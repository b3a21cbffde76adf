import { foldText } from "../../../text/index.ts";
import names from "./person-names.generated.json" with { type: "json" };

export type Gender = "female" | "male" | "either";

const spread = (lines: readonly string[]) => lines.flatMap((line) => line.split("|"));
const first = new Map<string, Gender>([
  ...spread(names.female).map((name) => [name, "female"] as const),
  ...spread(names.male).map((name) => [name, "male"] as const),
  ...spread(names.either).map((name) => [name, "either"] as const),
]);
const last = new Set(spread(names.last));
const further = new Set(spread(names.further));

/** Whether a word is a common first name, and whose: "Elena" → female; undefined when it is not on the list. */
export const firstNameGender = (word: string): Gender | undefined => first.get(foldText(word));
export const isLastName = (word: string): boolean => last.has(foldText(word));
/** A word that is part of people's names, first or last, and on neither of the other lists. */
export const isFurtherName = (word: string): boolean => further.has(foldText(word));
