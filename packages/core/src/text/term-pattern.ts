import { foldText } from "./fold.ts";

/** Short terms must be whole words, "ELN" or "aid"; of longer ones the stem is enough: "sanction" also meets "sanctioned". */
const WHOLE_WORD = 4;

/** Makes the pattern that finds any of the terms in a folded text, the longest that fits: "drug trade" before "drug". */
export function termPattern(terms: readonly string[]): RegExp {
  return new RegExp(
    `\\b(?:${[...terms]
      .sort((left, right) => right.length - left.length)
      .map(toPattern)
      .join("|")})`,
    "g",
  );
}

function toPattern(term: string): string {
  const folded = foldText(term).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return folded.length <= WHOLE_WORD ? `${folded}\\b` : folded;
}
