import { foldedWords } from "../../text/index.ts";

const HASHES = 64;
const SHINGLE = 5;

/** FNV-1a over the code units of a word. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Spreads the bits of a number (the finaliser of MurmurHash3). */
function mixBits(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * MinHash signature (Broder 1997) of a text's folded word 5-shingles: 64 unsigned 32-bit integers.
 * The share of equal places in two signatures estimates the Jaccard similarity of the shingle sets, ± 0.06.
 */
export function signText(text: string): readonly number[] {
  const words = foldedWords(text).map(hashWord);
  const minima = new Uint32Array(HASHES).fill(0xffffffff);
  const last = Math.max(0, words.length - SHINGLE);
  for (let start = 0; start <= last && words.length > 0; start++) {
    let shingle = 0;
    for (let index = start; index < Math.min(words.length, start + SHINGLE); index++) {
      shingle = Math.imul(shingle, 31) + (words[index] ?? 0);
    }
    for (let row = 0; row < HASHES; row++) {
      const hash = mixBits(shingle + Math.imul(row + 1, 0x9e3779b1));
      if (hash < (minima[row] ?? 0)) minima[row] = hash;
    }
  }
  return [...minima];
}
