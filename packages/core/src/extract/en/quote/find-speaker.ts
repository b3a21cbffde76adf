import type { Span } from "../../../schema/index.ts";
import { isCognition, isIntention, isReport, isStance } from "../claim/speech.ts";
import { isAside } from "../claim/trailing-source.ts";
import type { Chunk, Clause, NounPhrase, SentenceReading, WordRange } from "../clause/index.ts";
import { namesThing } from "../clause/names-thing.ts";
import { withOf } from "../clause/with-of.ts";
import { wordFrom } from "../clause/word-at.ts";
import { type EnglishReading, isQuoted, spanOf } from "../english-reading.ts";
import { findAuthor } from "./find-author.ts";
import quoteVerbs from "./quote-verbs.json" with { type: "json" };

/** Who is said to speak a quote, by which rule, in which sentence and clause. */
export interface SpeakerCue {
  readonly span: Span;
  readonly rule: string;
  readonly sentence: SentenceReading;
  readonly clause: Clause | null;
}

/** Verbs that introduce speech only beside a quote: "“…,” she began". */
const AROUND: ReadonlySet<string> = new Set(quoteVerbs);

/** How many phrases an apposition between speaker and verb may have: "Smith, the director at the Center …, told". */
const APPOSITION_CHUNKS = 14;

/** The speaker named after a quote in the same sentence: "“…,” said Smith", "“…,” the minister told reporters". */
export function speakerAfter(sentence: SentenceReading, end: number): SpeakerCue | null {
  const from = wordFrom(sentence, end);
  const chunks = sentence.chunks.filter((chunk) => chunk.from >= from && chunk.to > chunk.from);
  while (chunks[0]?.kind === "other" || (chunks[0]?.kind === "subordinator" && chunks[0].word === "as")) chunks.shift();
  const [first, second] = chunks;
  if (!first) return null;
  if (first.kind === "verb" && isReportGroup(sentence, first) && second?.kind === "noun" && !second.time)
    return cue(sentence, first, ofPhrase(sentence, second), "en/quote/verb-speaker-after");
  if (first.kind !== "noun" || first.time) return null;
  const verb = chunks.slice(1, APPOSITION_CHUNKS).find((chunk, index, all) => {
    const setOff =
      index === 0 || /[,)]/u.test(sentence.words[chunk.from - 1]?.after ?? "") || all[index - 1]?.kind === "other";
    return (
      chunk.kind === "verb" &&
      isReportGroup(sentence, chunk) &&
      (setOff || all.slice(0, index).every((each) => each.kind !== "verb"))
    );
  });
  return verb ? cue(sentence, verb, ofPhrase(sentence, first), "en/quote/speaker-verb-after") : null;
}

/** The speaker named before a quote in the same sentence: "Smith said: “…”", "labelled him a “…”", "called by him “…”". */
export function speakerBefore(reading: EnglishReading, sentence: SentenceReading, start: number): SpeakerCue | null {
  const outside = sentence.clauses.filter((clause) => {
    const verb = sentence.words[clause.verb.head];
    return verb !== undefined && verb.start < start && !isQuoted(reading, verb.start);
  });
  const aside = outside.findLast((clause) => isAside(sentence, clause));
  let fallback: SpeakerCue | null = null;
  for (let clause = aside ?? outside.at(-1) ?? null, hops = 0; clause && hops < 8; hops++) {
    const speaker = isReport(clause.lemma) || isStance(clause.lemma) ? sourceRange(sentence, clause) : null;
    const found = speaker && { span: spanOf(sentence, speaker), rule: "en/quote/speaker-before", sentence, clause };
    if (found && !isCognition(clause.lemma) && !isIntention(clause.lemma) && !isQuoted(reading, found.span.start))
      return found;
    fallback ??= found;
    const { parent }: Clause = clause;
    clause = parent === null ? null : (outside.find((each) => each.index === parent) ?? null);
  }
  return fallback;
}

/** Whom a verb of saying has for its source: its subject, or in the passive the one after "by". */
export function sourceRange(sentence: SentenceReading, clause: Clause): WordRange | null {
  if (clause.verb.passive) {
    const agent = clause.obliques.find((oblique) => oblique.preposition === "by");
    return agent ? withOf(sentence, agent) : null;
  }
  const above = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  // "The ministry condemned what it called …": "it" is the ministry.
  if (above?.subject && isNeuter(sentence, clause) && namesThing(sentence.words, clause))
    return sourceRange(sentence, above);
  return clause.subject && withOf(sentence, findAuthor(sentence, clause.subject) ?? clause.subject);
}

function isNeuter({ words }: SentenceReading, { subject }: Clause): boolean {
  return subject !== null && /^(?:it|they)$/.test(words[subject.from]?.lower ?? "");
}

/** "according to X" anywhere in the sentence. */
export function speakerAccording(sentence: SentenceReading): SpeakerCue | null {
  const at = sentence.words.findIndex(
    (word, index) => word.lower === "according" && sentence.words[index + 1]?.lower === "to",
  );
  if (at < 0) return null;
  const phrase = sentence.phrases.find((each) => each.from === at + 2);
  if (!phrase) return null;
  const author = findAuthor(sentence, phrase);
  const range = author ? withOf(sentence, author) : ofPhrase(sentence, phrase);
  return { span: spanOf(sentence, range), rule: "en/quote/according-to", sentence, clause: null };
}

function isReportGroup(sentence: SentenceReading, chunk: Chunk): boolean {
  if (chunk.kind !== "verb" || chunk.passive) return false;
  const word = sentence.words[chunk.head];
  return word !== undefined && (isReport(word.lemma) || AROUND.has(word.lemma));
}

function cue(sentence: SentenceReading, verb: Chunk, range: WordRange, rule: string): SpeakerCue {
  const clause = sentence.clauses.find((each) => each.verb.from === verb.from) ?? null;
  return { span: spanOf(sentence, range), rule, sentence, clause };
}

/** "an analyst at the National Institute": the phrase with the prepositional phrases that belong to it. */
function ofPhrase(sentence: SentenceReading, noun: NounPhrase): WordRange {
  let to = noun.to;
  for (let index = sentence.chunks.indexOf(noun) + 1; index + 1 < sentence.chunks.length; index += 2) {
    const link = sentence.chunks[index] as Chunk;
    const next = sentence.chunks[index + 1] as Chunk;
    if (link.kind !== "preposition" || !["of", "for", "at", "from"].includes(link.word) || next.kind !== "noun") break;
    to = next.to;
  }
  return { from: noun.from, to };
}
