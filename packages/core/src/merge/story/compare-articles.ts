import { articleTerms, type TermVector } from "./article-terms.ts";

/** How surely two of the texts report one story, 0 … 1, by their indices. */
export type StorySimilarity = (left: number, right: number) => number;

/** Articles of one story have each other as nearest neighbours; so many of them, the article itself included, make its profile. */
const NEIGHBOURS = 5;

/** Part of the similarity that comes from common neighbours; the rest is that of the words. Fitted on ECB+ train. */
const NEIGHBOUR_SHARE = 0.7;

/** A term in more texts than this tells no story apart and would make the search for neighbours quadratic. */
const WIDEST_TERM = 150;

/**
 * Compares articles by their words and by the company they keep: two reports of one event may share few words with
 * each other and still share the neighbours that both resemble.
 */
export function compareArticles(texts: readonly string[]): StorySimilarity {
  const vectors = articleTerms(texts);
  const profiles = findNeighbours(vectors);
  const known = new Map<number, number>();
  return (left, right) => {
    if (left === right) return 1;
    const key = Math.min(left, right) * texts.length + Math.max(left, right);
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const words = dot(vectors[left], vectors[right]);
    const similarity = (1 - NEIGHBOUR_SHARE) * words + NEIGHBOUR_SHARE * dot(profiles[left], profiles[right]);
    known.set(key, similarity);
    return similarity;
  };
}

type Sparse = ReadonlyMap<string | number, number>;

function findNeighbours(vectors: readonly TermVector[]): Map<number, number>[] {
  const postings = new Map<string, (readonly [number, number])[]>();
  for (const [index, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const posting = postings.get(term);
      if (posting) posting.push([index, weight]);
      else postings.set(term, [[index, weight]]);
    }
  }
  return vectors.map((vector, index) => {
    const scores = new Map<number, number>();
    for (const [term, weight] of vector) {
      const posting = postings.get(term) ?? [];
      if (posting.length > WIDEST_TERM && vectors.length > 2 * WIDEST_TERM) continue;
      for (const [other, share] of posting) scores.set(other, (scores.get(other) ?? 0) + weight * share);
    }
    scores.set(index, 1);
    const nearest = [...scores].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, NEIGHBOURS);
    const length = Math.sqrt(nearest.reduce((sum, [, score]) => sum + score * score, 0));
    return new Map(nearest.map(([other, score]) => [other, score / length]));
  });
}

function dot(left: Sparse | undefined, right: Sparse | undefined): number {
  if (!left || !right) return 0;
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
}
