import { stemmer } from "stemmer";
import { foldedWords } from "../../text/index.ts";
import { wordRarity } from "./lexicon.ts";
import { spellAmerican } from "./spell-american.ts";
import { STOP_WORDS } from "./stop-words.ts";

const stems = new Map<string, string>();

/**
 * The Porter stem of a folded word in its American spelling, so that forms of one word meet: "extradited", "extradition" → "extradit". Porter keeps
 * "reduce" and "reduction", "produce" and "production" apart, which one letter does.
 */
export function stemWord(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(spellAmerican(word.replace(/'s?$/u, ""))).replace(/uct$/u, "uc");
    stems.set(word, stem);
  }
  return stem;
}

/** The stems of the words that carry meaning, each with how rare its word is in English: "the visa" → visa 0.6. */
export function weighStems(text: string): ReadonlyMap<string, number> {
  const words = foldedWords(text).map((word) => word.replace(/'s?$/u, ""));
  return new Map(
    words
      .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
      .map((word) => [stemWord(word), wordRarity(word)] as const),
  );
}

/** The stems of the words that carry meaning, in order, numbers kept: "killed at least 84 people" → kill, least, 84, peopl. */
export function contentStems(text: string): string[] {
  return foldedWords(text)
    .map((word) => word.replace(/'s?$/u, ""))
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(stemWord);
}
