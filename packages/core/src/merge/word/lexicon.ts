import { decodeBase64 } from "./decode-base64.ts";
import lexicon from "./lexicon.generated.json" with { type: "json" };

/** Synsets of a lemma: its own, those of words derived from it, and those one level up. */
interface Senses {
  readonly own: ReadonlySet<string>;
  readonly core: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

const words = lexicon.words.split(" ");
const ranks = new Map(words.map((word, rank) => [word, rank]));
const vectors = new Int8Array(decodeBase64(lexicon.vectors).buffer);
const lines = new Map(lexicon.senses.split("\n").map((line) => [line.slice(0, line.indexOf("|")), line]));
const known = new Map<string, Senses | null>();

/** Place of a word in English by frequency, 0 the most frequent; words beyond the list share its end. */
function wordRank(word: string): number {
  return ranks.get(word) ?? words.length;
}

/** 0 for the commonest words, 1 for those beyond the list: how much it says that two texts share the word. */
export function wordRarity(word: string): number {
  return Math.log((wordRank(word) + 20) / 20) / Math.log((words.length + 20) / 20);
}

/** Cosine of the directions of two sets of words in the space of word vectors; 0 when either has none that is known. */
export function meaningCosine(left: readonly string[], right: readonly string[]): number {
  const [a, b] = [sumVectors(left), sumVectors(right)];
  if (!a || !b) return 0;
  let [dot, aa, bb] = [0, 0, 0];
  for (const [axis, value] of a.entries()) {
    const other = b[axis] ?? 0;
    dot += value * other;
    aa += value * value;
    bb += other * other;
  }
  return aa === 0 || bb === 0 ? 0 : dot / Math.sqrt(aa * bb);
}

function sumVectors(texts: readonly string[]): Float64Array | null {
  const sum = new Float64Array(lexicon.dimensions);
  let found = false;
  for (const word of texts) {
    const rank = ranks.get(word);
    if (rank === undefined) continue;
    found = true;
    for (let axis = 0; axis < sum.length; axis += 1) {
      sum[axis] = (sum[axis] ?? 0) + (vectors[rank * lexicon.dimensions + axis] ?? 0);
    }
  }
  return found ? sum : null;
}

/** How WordNet relates two lemmas: one synset (arrest, nab), one family (extradite, extradition), a step apart, or not. */
export type SenseRelation = "synonym" | "derived" | "near" | "none";

export function relateSenses(left: string, right: string): SenseRelation {
  const [a, b] = [sensesOf(left), sensesOf(right)];
  if (!a || !b) return "none";
  if (meet(a.own, b.own)) return "synonym";
  if (meet(a.core, b.core)) return "derived";
  return meet(a.above, b.core) || meet(a.core, b.above) ? "near" : "none";
}

function sensesOf(lemma: string): Senses | null {
  let senses = known.get(lemma);
  if (senses === undefined) {
    const [, own = "", derived = "", above = ""] = lines.get(lemma)?.split("|") ?? [];
    const sets = [own, `${own} ${derived}`, above].map((ids) => new Set(ids.split(" ").filter((id) => id !== "")));
    const [ownSet, core, aboveSet] = sets;
    senses = ownSet && core && aboveSet && core.size > 0 ? { own: ownSet, core, above: aboveSet } : null;
    known.set(lemma, senses);
  }
  return senses;
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const sense of left) if (right.has(sense)) return true;
  return false;
}
