import type { QuoteStatement, Source, Span } from "../../../schema/index.ts";
import { contentId } from "../../../text/index.ts";
import { sourceOf } from "../claim/source-of.ts";
import { isReport } from "../claim/speech.ts";
import type { SentenceReading } from "../clause/index.ts";
import { type EnglishReading, isQuoted, spanOf } from "../english-reading.ts";
import { timeOf } from "../time-of.ts";
import { addresseeOf, occasionOf } from "./circumstances.ts";
import { type SpeakerCue, speakerAccording, speakerAfter, speakerBefore } from "./find-speaker.ts";
import { isName } from "./is-name.ts";
import type { MarkedWords } from "./quote-marks.ts";

/** A source follows its quote within a mark and a blank, and precedes it by no more than a clause. */
const NEAR = 3;
const FAR = 300;

/** A quote on the way to its statement. */
interface Draft {
  readonly marked: MarkedWords;
  readonly sentence: SentenceReading;
  readonly partial: boolean;
  /** True where it begins a sentence of the reporter's: "“You squeezed employees” to drive up the price". */
  readonly opens: boolean;
  cue: SpeakerCue | null;
  speaker: Source | null;
  implied: boolean;
  rule: string;
}

/** Finds what is quoted and who said it: "“We won't accept it,” García-Peña told reporters on Tuesday." */
export function findQuotes(reading: EnglishReading): readonly QuoteStatement[] {
  const drafts: Draft[] = [];
  for (const marked of reading.marked) {
    const draft = draftQuote(reading, marked, drafts.at(-1));
    if (draft) drafts.push(draft);
  }
  inheritForward(reading, drafts);
  return drafts.filter((draft) => draft.speaker || isSpeech(reading, draft)).map((draft) => finish(reading, draft));
}

function draftQuote(reading: EnglishReading, marked: MarkedWords, previous: Draft | undefined): Draft | null {
  const { body, blocks } = reading.article;
  const block = blocks[marked.block] as Span;
  const text = body.slice(marked.words.start, marked.words.end);
  const before = body.slice(Math.max(block.start, marked.outer.start - 60), marked.outer.start);
  const after = body.slice(marked.outer.end, Math.min(block.end, marked.outer.end + 40));
  const sentence = sentenceAt(reading, marked.words.start);
  if (!sentence) return null;
  const partial = isPartial(text, before, after);
  const cue = findCue(reading, marked, sentence, partial);
  if (isName(text, before, after) && !(cue?.clause && cue.rule.includes("after"))) return null;
  const opens = opensSentence(before) && /^\p{Lu}/u.test(text);
  const draft: Draft = { marked, sentence, partial, opens, cue, speaker: null, implied: false, rule: cue?.rule ?? "" };
  if (cue) draft.speaker = sourceOf(reading, cue.span);
  else inheritBackward(reading, draft, previous);
  if (!draft.speaker) introduceBefore(reading, draft);
  return draft;
}

function findCue(
  reading: EnglishReading,
  marked: MarkedWords,
  sentence: SentenceReading,
  partial: boolean,
): SpeakerCue | null {
  const closing = sentenceAt(reading, marked.outer.end - 1) ?? sentence;
  const { start, end } = marked.outer;
  if (partial)
    return (
      accordingAfter(reading, closing, end) ??
      speakerBefore(reading, sentence, start) ??
      speakerByInscription(reading, sentence, start) ??
      speakerAccording(sentence) ??
      speakerAtEnd(reading, closing, end) ??
      speakerByLabel(reading, sentence, start)
    );
  return (
    speakerAfterDash(reading, marked) ??
    speakerAfter(closing, end) ??
    spilledCue(reading, marked, closing) ??
    speakerBefore(reading, sentence, start) ??
    speakerAccording(closing) ??
    speakerByColon(reading, marked, sentence)
  );
}

/** The splitter may end a sentence at "?”" though its source follows: "“Why?” Clinton asked". */
function spilledCue(reading: EnglishReading, marked: MarkedWords, closing: SentenceReading): SpeakerCue | null {
  const { body, sentences, blocks } = reading.article;
  const following = sentences[closing.sentence + 1];
  const next = reading.sentences[closing.sentence + 1];
  if (!following || !next || following.start > marked.outer.end + 2) return null;
  if (following.start >= (blocks[marked.block]?.end ?? 0) || body[marked.words.end - 1] === ".") return null;
  return speakerAfter(next, marked.outer.end);
}

/** "“…” — Name" at the end of a paragraph of letters or reactions. */
function speakerAfterDash(reading: EnglishReading, marked: MarkedWords): SpeakerCue | null {
  const { body, blocks } = reading.article;
  const rest = body.slice(marked.outer.end, blocks[marked.block]?.end);
  const found = /^\s*[—–―-]{1,2}\s*(\p{Lu}[\p{L}\p{M}.’' -]{2,60}?)(?:,[^.]*)?\.?\s*$/u.exec(rest);
  const sentence = found && sentenceAt(reading, marked.words.start);
  if (!found?.[1] || !sentence) return null;
  const start = marked.outer.end + rest.indexOf(found[1]);
  return { span: { start, end: start + found[1].length }, rule: "en/quote/dash", sentence, clause: null };
}

/** A partial quote in a sentence that ends with its source: "… a “turning point,” the minister said." */
function speakerAtEnd(reading: EnglishReading, sentence: SentenceReading, end: number): SpeakerCue | null {
  const last = sentence.clauses.at(-1);
  const verb = last && sentence.words[last.verb.from];
  if (!last || !verb || verb.start < end || !isReport(last.lemma) || isQuoted(reading, verb.start)) return null;
  const comma = sentence.chunks.findLast(
    (chunk) =>
      (chunk.kind === "comma" || chunk.kind === "break") &&
      chunk.from <= Math.min(last.verb.from, last.subject?.from ?? Infinity),
  );
  return comma ? speakerAfter(sentence, sentence.words[comma.from]?.start ?? Infinity) : null;
}

/** "“…,” according to the minister": named right after the quote, whoever stands before it. */
function accordingAfter(reading: EnglishReading, sentence: SentenceReading, end: number): SpeakerCue | null {
  return /^\s*,?\s*according to\b/u.test(reading.article.body.slice(end, end + 20)) ? speakerAccording(sentence) : null;
}

/** "a book with the inscription “You are great”": the words are those of who gave or sent it. */
function speakerByInscription(reading: EnglishReading, sentence: SentenceReading, start: number): SpeakerCue | null {
  const before = reading.article.body.slice(Math.max(0, start - 30), start);
  if (
    !/\b(?:inscri(?:bed|ption)|engraved|dedication|signed|card|note|reading|dedicated)\s*,?\s*:?$/iu.test(
      before.trimEnd(),
    )
  )
    return null;
  return speakerBySubject(reading, sentence, start, "en/quote/inscription");
}

/** "designated Colombia as “failing to cooperate”": who gives the label, though with no verb of saying. */
function speakerByLabel(reading: EnglishReading, sentence: SentenceReading, start: number): SpeakerCue | null {
  const before = reading.article.body.slice(Math.max(0, start - 12), start);
  return /\bas\s+(?:an?\s+|the\s+)?$/iu.test(before)
    ? speakerBySubject(reading, sentence, start, "en/quote/label")
    : null;
}

function speakerBySubject(
  reading: EnglishReading,
  sentence: SentenceReading,
  start: number,
  rule: string,
): SpeakerCue | null {
  const clause = sentence.clauses.findLast((each) => {
    const verb = sentence.words[each.verb.head];
    const acts =
      each.verb.form === "finite" &&
      !each.verb.passive &&
      each.lemma !== "be" &&
      !/^(?:inscribe|sign|engrave|read)$/.test(each.lemma);
    return acts && each.subject && verb !== undefined && verb.start < start && !isQuoted(reading, verb.start);
  });
  return clause?.subject ? { span: spanOf(sentence, clause.subject), rule, sentence, clause } : null;
}

/** "Caddell continued:" at the end of the sentence or paragraph before. */
function speakerByColon(reading: EnglishReading, marked: MarkedWords, sentence: SentenceReading): SpeakerCue | null {
  const before = reading.article.body.slice(0, marked.outer.start).trimEnd();
  if (!before.endsWith(":")) return null;
  const starts = (sentence.words[0]?.start ?? Infinity) < marked.outer.start;
  const own = starts ? sentence : reading.sentences[sentence.sentence - 1];
  const found = own && speakerBefore(reading, own, before.length);
  return found ? { ...found, rule: "en/quote/colon" } : null;
}

/** Sentence punctuation at the end, before the mark of a quote inside. */
const ENDS_SENTENCE = /[.!?,…—-]['’”"]*$/u;

/** A sentence of its own, or a fragment in the reporter's sentence. */
function isPartial(text: string, before: string, after: string): boolean {
  const opens =
    opensSentence(before) || /(?:[:,”"]|\b(?:said|says|stated|added|noted|that|told \w+))\s*$/u.test(before);
  const capital = /^(?:\p{Lu}|\p{N}|…|\[)/u.test(text);
  if (capital && opens && ENDS_SENTENCE.test(text)) return false;
  if (capital && /^\s*[,.]?\s*$/u.test(before) && ENDS_SENTENCE.test(text)) return false;
  return !(
    /:\s*$/u.test(before) ||
    (/,$/u.test(text) && /^\s+(?:\p{L}+\s+){0,4}(?:said|says|told|added)\b/u.test(after))
  );
}

function opensSentence(before: string): boolean {
  return /(?:^|[.!?”"])\s*$/u.test(before);
}

/** A quote without a source of its own goes on with the last speaker of its paragraph, or of the one before. */
function inheritBackward(reading: EnglishReading, draft: Draft, previous: Draft | undefined): void {
  if (!previous?.speaker || (draft.partial && !draft.opens)) return;
  const sameBlock = previous.marked.block === draft.marked.block;
  const nextBlock = draft.marked.block - previous.marked.block === 1 && startsBlock(reading, draft);
  const runsOn = nextBlock && !previous.marked.closed;
  if (!sameBlock && !nextBlock) return;
  draft.speaker = previous.speaker;
  draft.implied = true;
  draft.rule = runsOn ? "en/quote/runs-on" : sameBlock ? "en/quote/same-paragraph" : "en/quote/next-paragraph";
}

/** A quote that is a paragraph of its own, after one that tells of a person: that person speaks. */
function introduceBefore(reading: EnglishReading, draft: Draft): void {
  if (draft.partial || !startsBlock(reading, draft)) return;
  const before = reading.sentences[draft.sentence.sentence - 1];
  const told = before?.clauses.filter((clause) => clause.kind === "main" && clause.subject) ?? [];
  for (const clause of told.reverse()) {
    const source = clause.subject && before && sourceOf(reading, spanOf(before, clause.subject));
    if (!source?.entity || reading.entities.entity(source.entity)?.type !== "person") continue;
    draft.speaker = source;
    draft.implied = true;
    draft.rule = "en/quote/introduced-before";
    return;
  }
}

function startsBlock(reading: EnglishReading, draft: Draft): boolean {
  return reading.article.blocks[draft.marked.block]?.start === draft.marked.outer.start;
}

/** "“One.” “Two,” said Petro." — an opening quote takes the speaker named later in its paragraph. */
function inheritForward(reading: EnglishReading, drafts: readonly Draft[]): void {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const draft = drafts[index] as Draft;
    const next = drafts[index + 1] as Draft;
    const close =
      next.marked.block === draft.marked.block ||
      (!draft.marked.closed && next.marked.block === draft.marked.block + 1);
    if (draft.speaker || !next.speaker || draft.partial || !close || !startsBlock(reading, draft)) continue;
    draft.speaker = next.speaker;
    draft.implied = true;
    draft.rule = "en/quote/later-in-paragraph";
  }
}

/** Without a speaker, words in marks count as speech when they are a sentence, or long. */
function isSpeech(reading: EnglishReading, draft: Draft): boolean {
  const text = reading.article.body.slice(draft.marked.words.start, draft.marked.words.end);
  return text.split(/\s+/u).length >= (draft.partial ? 5 : 3) && !draft.marked.single;
}

function finish(reading: EnglishReading, draft: Draft): QuoteStatement {
  const { article } = reading;
  const { words, outer } = draft.marked;
  const text = article.body.slice(words.start, words.end);
  const time = draft.cue?.clause ? timeOf(reading, draft.cue.sentence, draft.cue.clause) : null;
  return {
    kind: "quote",
    id: contentId("s", [article.id, "quote", outer.start, outer.end, draft.speaker?.text]),
    article: article.id,
    span: spanWithCue(draft),
    sentence: draft.sentence.sentence,
    rule: draft.rule || "en/quote/unattributed",
    implied: draft.implied ? ["speaker"] : [],
    topics: [],
    time,
    attribution: draft.speaker ? { source: draft.speaker, modality: "reported" } : null,
    polarity: "affirmed",
    words: [words],
    text,
    speaker: draft.speaker,
    addressee: draft.cue ? addresseeOf(reading, draft.cue) : null,
    occasion: draft.cue ? occasionOf(reading, draft.cue) : null,
    partial: draft.partial,
  };
}

/**
 * A quoted sentence with the clause that names its speaker: "“…,” Trump told reporters on February 2". A partial quote
 * stands for itself, as the reporter's sentence around it is read besides.
 */
function spanWithCue({ marked, cue, sentence, partial }: Draft): Span {
  const { outer } = marked;
  if (!cue || partial) return outer;
  const clause = cue.clause && cue.sentence.clauses.includes(cue.clause) ? spanOf(cue.sentence, cue.clause) : cue.span;
  const near = cue.sentence === sentence || clause.start <= outer.end + NEAR;
  if (!near || clause.end < outer.start - FAR) return outer;
  return {
    start: Math.min(outer.start, clause.start, cue.span.start),
    end: Math.max(outer.end, clause.end, cue.span.end),
  };
}

function sentenceAt(reading: EnglishReading, offset: number): SentenceReading | undefined {
  const { sentences } = reading.article;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return reading.sentences[low];
}
