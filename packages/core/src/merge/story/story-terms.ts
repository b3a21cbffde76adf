import { foldedWords } from "../../text/index.ts";
import { STOP_WORDS, stemWord, wordRarity } from "../word/index.ts";

/**
 * What a text is about: its stems as hashes in ascending order, each with its weight; the squares of the weights add up
 * to 1. Weights come from the text and from English alone, so that an article's terms never change with its dossier.
 */
export interface StoryTerms {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

export function storyTerms(text: string): StoryTerms {
  const found = new Map<number, { count: number; readonly rarity: number }>();
  for (const word of foldedWords(text)) {
    const plain = word.replace(/'s?$/u, "");
    if (plain.length < 2 || STOP_WORDS.has(plain)) continue;
    const hash = hashStem(stemWord(plain));
    const known = found.get(hash);
    if (known) known.count += 1;
    else found.set(hash, { count: 1, rarity: wordRarity(plain) });
  }
  const ordered = [...found].sort(([one], [other]) => one - other);
  const weights = Float32Array.from(ordered, ([, { count, rarity }]) => (1 + Math.log(count)) * rarity);
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { hashes: Uint32Array.from(ordered, ([hash]) => hash), weights: weights.map((weight) => weight / length) };
}

/** FNV-1a: two stems of one article seldom meet in 32 bits, and what they add by that is small. */
function hashStem(stem: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < stem.length; index += 1) hash = Math.imul(hash ^ stem.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Cosine of two texts' terms, 0 … 1. */
export function sharedStory(left: StoryTerms, right: StoryTerms): number {
  let [at, to, sum] = [0, 0, 0];
  while (at < left.hashes.length && to < right.hashes.length) {
    const [one, other] = [left.hashes[at] ?? 0, right.hashes[to] ?? 0];
    if (one === other) sum += (left.weights[at] ?? 0) * (right.weights[to] ?? 0);
    if (one <= other) at += 1;
    if (other <= one) to += 1;
  }
  return sum;
}
