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
  const bands = new Map<string, number[]>();
  for (const [index, { article }] of sources.entries()) {
    for (let at = 0; at + BAND <= article.signature.length; at += BAND) {
      const key = `${at}:${article.signature.slice(at, at + BAND).join(",")}`;
      const band = bands.get(key);
      if (band) band.push(index);
      else bands.set(key, [index]);
    }
  }
  const copies = new Map<string, Copy>();
  for (const band of bands.values()) {
    const [first] = band;
    if (first === undefined) continue;
    for (const other of band.slice(1)) {
      const key = `${first} ${other}`;
      if (copies.has(key)) continue;
      const share = sharedPart(sources[first]?.article.signature ?? [], sources[other]?.article.signature ?? []);
      if (share >= LEAST_SHARE) copies.set(key, { left: first, right: other, share });
    }
  }
  return [...copies.values()];
}

function sharedPart(left: readonly number[], right: readonly number[]): number {
  const length = Math.min(left.length, right.length);
  if (length === 0) return 0;
  return left.slice(0, length).filter((hash, index) => hash === right[index]).length / length;
}
