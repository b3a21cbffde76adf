import type { QuoteStatement, Source, Span } from "../../../schema/index.ts";
import { sourceOf } from "../claim/source-of.ts";
import type { EnglishReading } from "../english-reading.ts";
import { findCue } from "./find-cue.ts";
import { inheritBackward, inheritForward, introduceBefore } from "./inherit-speaker.ts";
import { isName } from "./is-name.ts";
import { isPartial, opensSentence } from "./is-partial.ts";
import { makeQuote } from "./make-quote.ts";
import type { QuoteDraft } from "./quote-draft.ts";
import type { MarkedWords } from "./quote-marks.ts";
import { sentenceAt } from "./sentence-at.ts";

/** Finds what is quoted and who said it: "“We won't accept it,” Ruiz-Gómez told reporters on Tuesday." */
export function findQuotes(reading: EnglishReading): readonly QuoteStatement[] {
  const drafts: QuoteDraft[] = [];
  for (const marked of reading.marked) {
    const draft = draftQuote(reading, marked, drafts.at(-1));
    if (draft) drafts.push(draft);
  }
  inheritForward(reading, drafts);
  return drafts.filter((draft) => draft.speaker || isSpeech(reading, draft)).map((draft) => makeQuote(reading, draft));
}

function draftQuote(reading: EnglishReading, marked: MarkedWords, previous: QuoteDraft | undefined): QuoteDraft | null {
  if (marked.turn) return draftAnswer(reading, marked, marked.turn.speaker);
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
  const draft: QuoteDraft = {
    marked,
    sentence,
    partial,
    opens,
    cue,
    speaker: null,
    implied: false,
    rule: cue?.rule ?? "",
  };
  if (cue) draft.speaker = sourceOf(reading, cue.span);
  else inheritBackward(reading, draft, previous);
  if (!draft.speaker) introduceBefore(reading, draft);
  return draft;
}

/** What the one interviewed says; who asks is not quoted. */
function draftAnswer(reading: EnglishReading, marked: MarkedWords, speaker: Source | null): QuoteDraft | null {
  const sentence = sentenceAt(reading, marked.words.start);
  if (
    !sentence ||
    !speaker ||
    reading.article.body.slice(marked.words.start, marked.words.end).split(/\s+/u).length < 3
  )
    return null;
  return {
    marked,
    sentence,
    partial: false,
    opens: true,
    cue: null,
    speaker,
    implied: false,
    rule: "en/quote/interview",
  };
}

/** Without a speaker, words in marks count as speech when they are a sentence, or long. */
function isSpeech(reading: EnglishReading, draft: QuoteDraft): boolean {
  const text = reading.article.body.slice(draft.marked.words.start, draft.marked.words.end);
  return text.split(/\s+/u).length >= (draft.partial ? 4 : 3) && !draft.marked.single;
}
