import type { QuoteStatement, Span } from "../../../schema/index.ts";
import { contentId } from "../../../text/index.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";
import { timeOf } from "../time-of.ts";
import { addresseeOf, occasionOf } from "./circumstances.ts";
import type { QuoteDraft } from "./quote-draft.ts";

/** A source follows its quote within a mark and a blank, and precedes it by no more than a clause. */
const NEAR = 3;

const FAR = 300;

export function makeQuote(reading: EnglishReading, draft: QuoteDraft): QuoteStatement {
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
 * A quoted sentence with the clause that names its speaker: "“…,” Smith told reporters on Monday". A partial quote
 * stands for itself, as the reporter's sentence around it is read besides.
 */
function spanWithCue({ marked, cue, sentence, partial }: QuoteDraft): Span {
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
