import type { QuoteStatement, Source, Span } from "../../../schema/index.ts";
import { contentId } from "../../../text/index.ts";
import type { SentenceReading } from "../clause/index.ts";
import type { EnglishReading } from "../english-reading.ts";
import { timeOf } from "../time-of.ts";
import { addresseeOf, occasionOf } from "./circumstances.ts";
import { type SpeakerCue, speakerAccording, speakerAfter, speakerBefore } from "./find-speaker.ts";
import { isName } from "./is-name.ts";
import { findMarkedWords, type MarkedWords } from "./quote-marks.ts";

/** A quote on the way to its statement. */
interface Draft {
  readonly marked: MarkedWords;
  readonly sentence: SentenceReading;
  readonly partial: boolean;
  cue: SpeakerCue | null;
  speaker: Source | null;
  implied: boolean;
  rule: string;
}

/** Finds what is quoted and who said it: "“We won't accept it,” García-Peña told reporters on Tuesday." */
export function findQuotes(reading: EnglishReading): readonly QuoteStatement[] {
  const drafts: Draft[] = [];
  for (const marked of findMarkedWords(reading.article)) {
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
  const draft: Draft = { marked, sentence, partial, cue, speaker: null, implied: false, rule: cue?.rule ?? "" };
  if (cue) draft.speaker = reading.entities.sourceOf(cue.span);
  else inheritBackward(reading, draft, previous);
  return draft;
}

function findCue(
  reading: EnglishReading,
  marked: MarkedWords,
  sentence: SentenceReading,
  partial: boolean,
): SpeakerCue | null {
  const closing = sentenceAt(reading, marked.outer.end - 1) ?? sentence;
  const following = sentenceOf(reading, closing.sentence + 1);
  const spills = following && following.start < marked.outer.end + 2;
  const after = partial ? null : speakerAfter(closing, marked.outer.end);
  return (
    after ??
    speakerBefore(sentence, marked.outer.start) ??
    (partial ? (speakerAccording(sentence) ?? lateCue(closing, marked)) : speakerAccording(closing)) ??
    (spills && !partial
      ? speakerAfter(reading.sentences[closing.sentence + 1] as SentenceReading, marked.outer.end)
      : null) ??
    speakerByColon(reading, marked, sentence)
  );
}

/** A partial quote in a sentence that ends with its source: "… a “turning point,” the minister said." */
function lateCue(sentence: SentenceReading, marked: MarkedWords): SpeakerCue | null {
  const last = sentence.clauses.at(-1);
  if (!last || (sentence.words[last.verb.from]?.start ?? 0) < marked.outer.end || last.kind !== "main") return null;
  const comma = sentence.chunks.findLast((chunk) => chunk.kind === "comma" && chunk.from <= last.from);
  return comma ? speakerAfter(sentence, sentence.words[comma.from]?.start ?? Infinity) : null;
}

/** "Caddell continued:" at the end of the sentence or paragraph before. */
function speakerByColon(reading: EnglishReading, marked: MarkedWords, sentence: SentenceReading): SpeakerCue | null {
  const before = reading.article.body.slice(0, marked.outer.start).trimEnd();
  if (!before.endsWith(":")) return null;
  const own =
    (sentence.words[0]?.start ?? Infinity) < marked.outer.start ? sentence : reading.sentences[sentence.sentence - 1];
  if (!own) return null;
  const found = speakerBefore(own, before.length);
  return found ? { ...found, rule: "en/quote/colon" } : null;
}

/** A sentence of its own, or a fragment in the reporter's sentence. */
function isPartial(text: string, before: string, after: string): boolean {
  const opensSentence =
    /(?:^|[.!?:,”"]|\b(?:said|says|stated|added|noted|that|told \w+))\s*$/u.test(before) &&
    /^\p{Lu}|^\p{N}|^…|^\[/u.test(text);
  if (opensSentence && /[.!?,…—-]$/u.test(text)) return false;
  if (/^\s*[,.]?\s*$/u.test(before) && /^\p{Lu}/u.test(text)) return false;
  return !(
    /:\s*$/u.test(before) ||
    (/,$/u.test(text) && /^\s+(?:\p{L}+\s+){0,4}(?:said|says|told|added)\b/u.test(after))
  );
}

/** A quote without a source of its own goes on with the last speaker of its paragraph, or of the one before. */
function inheritBackward(reading: EnglishReading, draft: Draft, previous: Draft | undefined): void {
  if (!previous?.speaker || draft.partial) return;
  const sameBlock = previous.marked.block === draft.marked.block;
  const nextBlock = draft.marked.block - previous.marked.block === 1 && startsBlock(reading, draft);
  const runsOn = nextBlock && !previous.marked.closed;
  if (!sameBlock && !nextBlock) return;
  draft.speaker = previous.speaker;
  draft.implied = true;
  draft.rule = runsOn ? "en/quote/runs-on" : sameBlock ? "en/quote/same-paragraph" : "en/quote/next-paragraph";
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
  const time = draft.cue ? timeOf(reading, draft.cue.sentence, draft.cue.clause) : null;
  return {
    kind: "quote",
    id: contentId("s", [article.id, "quote", outer.start, outer.end, draft.speaker?.text]),
    article: article.id,
    span: outer,
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

function sentenceOf(reading: EnglishReading, index: number): Span | undefined {
  return reading.article.sentences[index];
}
