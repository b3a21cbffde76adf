import type { Span } from "../../../schema/index.ts";
import { isReport, isStance } from "../claim/speech.ts";
import type { Chunk, Clause, NounPhrase, SentenceReading, WordRange } from "../clause/index.ts";
import { wordFrom } from "../clause/word-at.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";

/** Who is said to speak a quote, by which rule, and with which verb. */
export interface SpeakerCue {
  readonly span: Span;
  readonly rule: string;
  readonly sentence: SentenceReading;
  readonly clause: Clause | null;
}

/** The speaker named after a quote in the same sentence: "“…,” said Caddell", "“…,” the minister told reporters". */
export function speakerAfter(sentence: SentenceReading, end: number): SpeakerCue | null {
  const from = wordFrom(sentence, end);
  const chunks = sentence.chunks.filter((chunk) => chunk.from >= from && chunk.kind !== "comma");
  const [first, second] = chunks;
  if (!first) return null;
  if (first.kind === "verb" && isReportGroup(sentence, first) && second?.kind === "noun" && !isClauseStart(chunks, 1))
    return cue(sentence, first, extend(sentence, second), "en/quote/verb-speaker-after");
  const noun = first.kind === "noun" ? first : null;
  if (!noun || noun.time) return null;
  const verb = chunks.slice(1, 9).find((chunk) => chunk.kind === "verb");
  if (verb?.kind !== "verb" || !isReportGroup(sentence, verb)) return null;
  return cue(sentence, verb, { from: noun.from, to: ofPhrase(sentence, noun) }, "en/quote/speaker-verb-after");
}

function isClauseStart(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  return next?.kind === "verb" && next.form === "finite" && next.headForm !== "past";
}

/** The speaker named before a quote in the same sentence: "Petro said: “…”", "labelled him a “…”", "according to the ministry". */
export function speakerBefore(sentence: SentenceReading, start: number): SpeakerCue | null {
  const limit = wordFrom(sentence, start);
  let clause = sentence.clauses.findLast((each) => each.verb.head < limit) ?? null;
  for (let hops = 0; clause && hops < 6; hops++) {
    if ((isReport(clause.lemma) || isStance(clause.lemma)) && clause.subject && !clause.verb.passive)
      return { span: spanOf(sentence, clause.subject), rule: "en/quote/speaker-before", sentence, clause };
    if (clause.verb.passive && isReport(clause.lemma)) {
      const agent = clause.obliques.find((oblique) => oblique.preposition === "by");
      if (agent) return { span: spanOf(sentence, agent), rule: "en/quote/by-speaker", sentence, clause };
    }
    clause = clause.parent === null ? null : (sentence.clauses[clause.parent] ?? null);
  }
  return null;
}

/** "according to X" anywhere in the sentence outside the quote. */
export function speakerAccording(sentence: SentenceReading): SpeakerCue | null {
  const at = sentence.words.findIndex(
    (word, index) => word.lower === "according" && sentence.words[index + 1]?.lower === "to",
  );
  if (at < 0) return null;
  const phrase = sentence.phrases.find((each) => each.from === at + 2);
  return phrase
    ? { span: spanOf(sentence, extend(sentence, phrase)), rule: "en/quote/according-to", sentence, clause: null }
    : null;
}

function isReportGroup(sentence: SentenceReading, chunk: Chunk): boolean {
  if (chunk.kind !== "verb" || chunk.passive) return false;
  const word = sentence.words[chunk.head];
  return word !== undefined && isReport(word.lemma);
}

function cue(sentence: SentenceReading, verb: Chunk, range: WordRange, rule: string): SpeakerCue {
  const clause = sentence.clauses.find((each) => each.verb.from === verb.from) ?? null;
  return { span: spanOf(sentence, range), rule, sentence, clause };
}

/** "an analyst at the Quincy Institute": the phrase with the "of"-phrases that belong to it. */
function ofPhrase(sentence: SentenceReading, noun: NounPhrase): number {
  let to = noun.to;
  for (let index = sentence.chunks.indexOf(noun) + 1; index + 1 < sentence.chunks.length; index += 2) {
    const link = sentence.chunks[index] as Chunk;
    const next = sentence.chunks[index + 1] as Chunk;
    if (link.kind !== "preposition" || !["of", "for", "at", "from"].includes(link.word) || next.kind !== "noun") break;
    to = next.to;
  }
  return to;
}

function extend(sentence: SentenceReading, noun: NounPhrase): WordRange {
  return { from: noun.from, to: ofPhrase(sentence, noun) };
}

export type { EnglishReading };
