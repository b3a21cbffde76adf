import type { Clause, SentenceReading, Word, WordRange } from "../../clause/index.ts";
import { type Degree, isRanked, readDegree } from "./read-degree.ts";

/** A phrase that ranks something: "the world's largest producer of cocaine", "their first meeting since May". */
export interface RankedPhrase extends WordRange {
  readonly degree: string;
  /** Index of the noun that is ranked, null in "the first between the two leaders". */
  readonly head: number | null;
  /** True where it says whose: "the world's largest", "their first". */
  readonly owned: boolean;
  /** True where what follows bounds it: "the first … since 1999", "… between the two", "… to speak". */
  readonly bounded: boolean;
}

/** The ranked phrases of a sentence, in order. */
export function findRankedPhrases(sentence: SentenceReading): readonly RankedPhrase[] {
  const found: RankedPhrase[] = [];
  for (let at = 1; at < sentence.words.length; at++) {
    const phrase = at < (found.at(-1)?.to ?? 0) ? null : readAt(sentence, at);
    if (phrase) found.push(phrase);
  }
  return found;
}

function readAt(sentence: SentenceReading, at: number): RankedPhrase | null {
  const { words } = sentence;
  const before = words[at - 1] as Word;
  const opens = before.lower === "the" || before.class === "possessive" || before.genitive || isPlural(words, at);
  if (!opens) return null;
  const head = headBehind(sentence, at);
  const noun = head === null ? undefined : words[head];
  const degree = readDegree(words, at, noun);
  if (!degree || !isRanked(degree, noun) || (head === null && !isBare(words, at, degree))) return null;
  const from = Math.min(at - 1, sentence.phrases.find((own) => own.from <= at && at < own.to)?.from ?? at);
  const named = head === null ? at + degree.length : head + 1;
  const to = attachedEnd(sentence, named);
  return { from, to, degree: degree.degree, head, owned: before.lower !== "the", bounded: to > named };
}

/** "the two leaders' [first] meeting": a genitive that the reader of words does not mark. */
function isPlural(words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word;
  return before.class === "noun" && /^s?['’]/.test(before.after.trimStart()) && before.lower.endsWith("s");
}

/** The noun that a degree stands before; past "such" and "ever". */
function headBehind({ words, phrases }: SentenceReading, at: number): number | null {
  const own = phrases.find(({ from, to }) => from <= at && at < to);
  if (own && own.head > at) return own.head;
  const next = /^(?:such|ever|known|recorded)$/.test(words[at + 1]?.lower ?? "")
    ? phrases.find(({ from, to }) => from <= at + 2 && at + 1 < to)
    : undefined;
  return next && next.head > at ? next.head : null;
}

/** "the first between …", "the deadliest in …": the noun was told before. */
function isBare(words: readonly Word[], at: number, { length }: Degree): boolean {
  return /^(?:in|since|between|by|of|for|on|ever|under|to)$/.test(words[at + length]?.lower ?? "");
}

const BOUNDS = /^(?:of|in|since|between|by|for|to|on|from|among|under|with|at|against|behind|after|outside|within)$/;

/** What belongs to the phrase behind its noun: "producer of cocaine in the world", "meeting since the war", "president to visit Lima". */
function attachedEnd({ words, chunks, clauses }: SentenceReading, from: number): number {
  let to = from;
  for (let at = chunks.findIndex((chunk) => chunk.from >= from && chunk.to > chunk.from); at >= 0; ) {
    const [link, next] = [chunks[at], chunks[at + 1]];
    if (!link || link.from > to) break;
    const joins =
      (link.kind === "preposition" && BOUNDS.test(link.word)) ||
      (link.kind === "coordinator" && to > from && words[to - 1]?.class === "name");
    if (!joins || next?.kind !== "noun") break;
    to = next.to;
    at += 2;
  }
  // "the deadliest storm | ever recorded"
  const [ever, verb] = words.slice(to, to + 2);
  if (ever?.lower === "ever" && verb?.class === "verb" && verb.form === "past") return to + 2;
  const infinitive: Clause | undefined = clauses.find(
    (clause) => clause.kind === "infinitive" && clause.verb.from === to,
  );
  return infinitive?.to ?? to;
}
