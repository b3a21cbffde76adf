import type { Article } from "../../schema/index.ts";
import type { Source } from "../report/index.ts";

/** Two articles, by their ids. */
export interface Copy {
  readonly left: string;
  readonly right: string;
}

/** From this part of shared shingles on, two articles are one text: wire copy edited by a second desk keeps more, two reports of one event far less. */
const LEAST_SHARE = 0.4;

/** Numbers of the signature that must agree together for two articles to be compared at all. */
const BAND = 4;

/** Articles whose signatures agree in one band. */
interface Band {
  /** By id; the others are compared with it. */
  first: Article;
  size: number;
}

/** The copies of a set, kept so that the next set need only bring what differs. */
export interface CopyState {
  readonly taken: Map<string, Article>;
  readonly bands: Map<number, Band>;
  readonly copies: Copy[];
}

export function openCopies(): CopyState {
  return { taken: new Map(), bands: new Map(), copies: [] };
}

/** Pairs of articles that are copies of one text, found by their MinHash signatures in bands (locality-sensitive hashing). */
export function findCopies(sources: readonly Source[], state: CopyState = openCopies()): readonly Copy[] {
  const { taken } = state;
  const fresh = sources.filter(({ article }) => taken.get(article.id) !== article);
  const isGone = taken.size + fresh.length > sources.length;
  if (isGone || !fresh.every(({ article }) => takeIn(article, state))) {
    for (const kept of [taken, state.bands]) kept.clear();
    state.copies.length = 0;
    for (const { article } of sources) takeIn(article, state);
  }
  return state.copies;
}

/** Compares an article with the first of each of its bands; false where it would be the first of others, which are to be compared with it. */
function takeIn(article: Article, { taken, bands, copies }: CopyState): boolean {
  const keys = bandKeys(article);
  const leads = ({ first, size }: Band) => size > 1 && article.id < first.id;
  if (keys.some((key) => leads(bands.get(key) ?? { first: article, size: 0 }))) return false;
  const compared = new Set<Article>();
  for (const key of keys) {
    const band = bands.get(key);
    if (!band) {
      bands.set(key, { first: article, size: 1 });
      continue;
    }
    const { first } = band;
    if (!compared.has(first) && sharedPart(first.signature, article.signature) >= LEAST_SHARE)
      copies.push({ left: first.id, right: article.id });
    compared.add(first);
    band.size += 1;
    if (article.id < first.id) band.first = article;
  }
  taken.set(article.id, article);
  return true;
}

/** One number for each band of an article's signature: its place and what it holds. */
function bandKeys({ signature }: Article): readonly number[] {
  const keys: number[] = [];
  for (let at = 0; at + BAND <= signature.length; at += BAND) {
    let [low, high] = [at, 0];
    for (const hash of signature.slice(at, at + BAND)) {
      low = Math.imul(low ^ hash, 0x01000193);
      high = Math.imul(high, 31) + (hash >>> 11);
    }
    keys.push((low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff));
  }
  return keys;
}

function sharedPart(left: readonly number[], right: readonly number[]): number {
  const length = Math.min(left.length, right.length);
  if (length === 0) return 0;
  let equal = 0;
  for (let index = 0; index < length; index += 1) if (left[index] === right[index]) equal += 1;
  return equal / length;
}
