import { foldedWords } from "../../text/index.ts";
import { STOP_WORDS, stemWord, wordRarity } from "../word/index.ts";

/** Terms of a text and their weights; the squares of the weights add up to 1. */
export type TermVector = ReadonlyMap<string, number>;

/** Rarity in English (0 … 1) on the scale of the logarithm of the number of articles. */
const RARITY_SCALE = 6;

/**
 * TF–IDF vectors of the texts. A term's weight is half its rarity among these texts, half its rarity in English:
 * among a few articles on one story counts alone would hide the very words that name it.
 */
export function articleTerms(texts: readonly string[]): TermVector[] {
  const counts = texts.map(countStems);
  const spread = new Map<string, number>();
  for (const terms of counts) for (const stem of terms.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return counts.map((terms) => {
    const vector = new Map<string, number>();
    for (const [stem, { count, rarity }] of terms) {
      const inCorpus = Math.log((texts.length + 1) / (spread.get(stem) ?? 1));
      vector.set(stem, (1 + Math.log(count)) * (0.5 * RARITY_SCALE * rarity + 0.5 * inCorpus));
    }
    return normalize(vector);
  });
}

function countStems(text: string): Map<string, { count: number; rarity: number }> {
  const found = new Map<string, { count: number; rarity: number }>();
  for (const word of foldedWords(text)) {
    const plain = word.replace(/'s?$/u, "");
    if (plain.length < 2 || STOP_WORDS.has(plain)) continue;
    const stem = stemWord(plain);
    const known = found.get(stem);
    if (known) known.count += 1;
    else found.set(stem, { count: 1, rarity: wordRarity(plain) });
  }
  return found;
}

function normalize(vector: ReadonlyMap<string, number>): TermVector {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return new Map([...vector].map(([term, weight]) => [term, weight / length]));
}
