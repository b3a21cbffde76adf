import type { Article } from "../../schema/index.ts";
import type { Source } from "../report/index.ts";

export interface Copy {
  readonly left: number;
  readonly right: number;
  /** Estimated part of the shingles that both texts share. */
  readonly share: number;
}

/** From this part of shared shingles on, two articles are one text: wire copy edited by a second desk keeps more, two reports of one event far less. */
const LEAST_SHARE = 0.4;

/** Numbers of the signature that must agree together for two articles to be compared at all. */
const BAND = 4;

/** Pairs of articles that are copies of one text, found by their MinHash signatures in bands (locality-sensitive hashing). */
export function findCopies(sources: readonly Source[]): Copy[] {
  const bands = new Map<number, number[]>();
  for (const [index, { article }] of sources.entries()) {
    for (const key of bandKeys(article)) {
      const band = bands.get(key);
      if (band) band.push(index);
      else bands.set(key, [index]);
    }
  }
  const copies: Copy[] = [];
  const seen = new Set<number>();
  for (const [first = 0, ...others] of bands.values()) {
    for (const other of others) {
      const key = first * sources.length + other;
      if (seen.has(key)) continue;
      seen.add(key);
      const share = sharedPart(sources[first]?.article.signature ?? [], sources[other]?.article.signature ?? []);
      if (share >= LEAST_SHARE) copies.push({ left: first, right: other, share });
    }
  }
  return copies;
}

const known = new WeakMap<Article, readonly number[]>();

/** One number for each band of an article's signature: its place and what it holds. */
function bandKeys(article: Article): readonly number[] {
  const before = known.get(article);
  if (before) return before;
  const keys: number[] = [];
  for (let at = 0; at + BAND <= article.signature.length; at += BAND) {
    let [low, high] = [at, 0];
    for (const hash of article.signature.slice(at, at + BAND)) {
      low = Math.imul(low ^ hash, 0x01000193);
      high = Math.imul(high, 31) + (hash >>> 11);
    }
    keys.push((low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff));
  }
  known.set(article, keys);
  return keys;
}

function sharedPart(left: readonly number[], right: readonly number[]): number {
  const length = Math.min(left.length, right.length);
  if (length === 0) return 0;
  let equal = 0;
  for (let index = 0; index < length; index += 1) if (left[index] === right[index]) equal += 1;
  return equal / length;
}
