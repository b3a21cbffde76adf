import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Synsets a lemma belongs to, those of words derived from it, and those one level up. */
export interface Senses {
  readonly own: ReadonlySet<string>;
  readonly derived: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { readonly symbol: string; readonly target: string; readonly word: number }[];
}

const FILES = { noun: "data.noun", verb: "data.verb", adj: "data.adj" } as const;
/** Hypernym, instance hypernym, verb group, entailment, cause (wninput(5WN)). */
const UPWARDS = new Set(["@", "@i", "$", "*", ">"]);

/** Reads the database files of WordNet 3.1 (format: wndb(5WN)). */
export async function readWordNet(folder: string): Promise<(lemma: string) => Senses> {
  const synsets = new Map<string, Synset>();
  const byLemma = new Map<string, string[]>();
  for (const file of Object.values(FILES)) {
    const lines = (await readFile(join(folder, file), "utf8")).split("\n");
    for (const line of lines) {
      if (!/^\d/u.test(line)) continue;
      const { id, synset } = readSynset(line);
      synsets.set(id, synset);
      for (const word of synset.words) byLemma.set(word, [...(byLemma.get(word) ?? []), id]);
    }
  }
  return (lemma) => findSenses(lemma, synsets, byLemma.get(lemma) ?? []);
}

function readSynset(line: string): { id: string; synset: Synset } {
  const fields = (line.split("|")[0] ?? "").trim().split(" ");
  const field = (index: number) => fields[index] ?? "";
  const count = Number.parseInt(field(3), 16);
  const words = Array.from({ length: count }, (_, index) => field(4 + 2 * index).toLowerCase());
  const from = 5 + 2 * count;
  const pointers = Array.from({ length: Number(field(from - 1)) }, (_, index) => ({
    symbol: field(from + 4 * index),
    target: `${field(from + 4 * index + 2)}${field(from + 4 * index + 1)}`,
    word: Number.parseInt(field(from + 4 * index + 3).slice(0, 2), 16),
  }));
  return { id: `${field(2).replace("s", "a")}${field(0)}`, synset: { words, pointers } };
}

function findSenses(lemma: string, synsets: ReadonlyMap<string, Synset>, ids: readonly string[]): Senses {
  const own = new Set<string>();
  const derived = new Set<string>();
  for (const id of ids) {
    // The part of speech leads the id read here but trails in pointers; both are turned to "offset" + "pos".
    const key = `${id.slice(1)}${id.slice(0, 1)}`;
    if (!key.endsWith("a")) own.add(key);
    const synset = synsets.get(id);
    for (const { symbol, target, word } of synset?.pointers ?? []) {
      if (symbol === "+" && (word === 0 || synset?.words[word - 1] === lemma)) derived.add(turn(target));
    }
  }
  const above = new Set<string>();
  for (const key of [...own, ...derived]) {
    for (const { symbol, target } of synsets.get(`${key.slice(-1)}${key.slice(0, -1)}`)?.pointers ?? []) {
      if (UPWARDS.has(symbol)) above.add(turn(target));
    }
  }
  return { own, derived, above };
}

/** Pointer "n01234567" to key "01234567n". */
function turn(target: string): string {
  return `${target.slice(1)}${target.slice(0, 1).replace("s", "a")}`;
}
