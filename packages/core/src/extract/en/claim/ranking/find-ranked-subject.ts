import type { Chunk, Clause, SentenceReading, WordRange } from "../../clause/index.ts";
import { isPause } from "../../clause/is-pause.ts";
import type { RankedPhrase } from "./ranked-phrase.ts";

/** Verbs that say what their subject is. */
const COPULAS = /^(?:be|become|constitute|mark|remain|represent)$/;

export interface RankedSubject {
  readonly subject: WordRange;
  /** The clause that says so; null where the phrase stands beside the noun. */
  readonly clause: Clause | null;
  readonly negated: boolean;
}

/** What a phrase ranks: "Peru" in "Peru is the largest …", "Peru, the largest …," and "…, making Peru the largest …". */
export function findRankedSubject(sentence: SentenceReading, phrase: RankedPhrase): RankedSubject | null {
  return byCopula(sentence, phrase) ?? besideNoun(sentence, phrase) ?? beforeNoun(sentence, phrase);
}

function byCopula({ words, clauses }: SentenceReading, phrase: RankedPhrase): RankedSubject | null {
  for (const clause of clauses) {
    const { verb, lemma, subject } = clause;
    if (verb.to > phrase.from || verb.passive) continue;
    const between = words.slice(verb.to, phrase.from);
    if (COPULAS.test(lemma) && subject && between.every((word) => word.class === "adverb" || word.class === "negative"))
      return { subject, clause, negated: verb.negated || between.some((word) => word.class === "negative") };
    const [object] = clause.objects;
    if (lemma === "make" && object && object.from === verb.to && object.to >= phrase.from && object.from < phrase.from)
      return { subject: { from: object.from, to: phrase.from }, clause, negated: verb.negated };
  }
  return null;
}

/** "The meeting, the first between the two leaders, …": the noun before the comma, with what belongs to it. */
function besideNoun({ words, chunks }: SentenceReading, { from, to }: RankedPhrase): RankedSubject | null {
  const comma = chunks.findIndex((chunk) => chunk.from === from && chunk.to === from && isPause(chunk));
  if (comma < 1 || isListed(chunks, comma, to)) return null;
  let head = comma - 1;
  while (
    head >= 2 &&
    chunks[head]?.kind === "noun" &&
    chunks[head - 1]?.kind === "preposition" &&
    chunks[head - 2]?.kind === "noun"
  )
    head -= 2;
  const noun = chunks[head];
  if (noun?.kind !== "noun" || noun.time || words[noun.head]?.class === "pronoun") return null;
  // "met on Friday, the first such talks": a phrase under a preposition is not what is ranked.
  if (chunks[head - 1]?.kind === "preposition") return null;
  return { subject: { from: noun.from, to: noun.to }, clause: null, negated: false };
}

/** "Peru, the largest producer and Chile": an item of a list stands beside nothing. */
function isListed(chunks: readonly Chunk[], comma: number, to: number): boolean {
  const after = chunks.find((chunk) => chunk.from >= to && chunk.to >= to && chunks.indexOf(chunk) > comma);
  return after?.kind === "coordinator";
}

/** "As the world's largest exporter, Brazil …", "the region's biggest port, Santos, …". */
function beforeNoun({ words, chunks }: SentenceReading, { from, to }: RankedPhrase): RankedSubject | null {
  const comma = chunks.findIndex((chunk) => chunk.from === to && chunk.to === to && isPause(chunk));
  const [noun, next] = [chunks[comma + 1], chunks[comma + 2]];
  if (comma < 0 || noun?.kind !== "noun" || noun.time || words[noun.head]?.class !== "name") return null;
  const opened = words[from - 1]?.lower === "as" && from === 1;
  const closed = next?.kind === "comma" && chunks[comma - 1]?.kind === "noun";
  return opened || closed ? { subject: { from: noun.from, to: noun.to }, clause: null, negated: false } : null;
}
