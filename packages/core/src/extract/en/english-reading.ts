import type { Article, QuoteStatement, Span, TimeExpression } from "../../schema/index.ts";
import type { SentenceReading, WordRange } from "./clause/index.ts";
import type { EntityModel } from "./entity/index.ts";
import type { MarkedWords } from "./quote/quote-marks.ts";

/** What the readers of quotes, claims and events share: the article with its sentences, entities and times. */
export interface EnglishReading {
  readonly article: Article;
  readonly sentences: readonly SentenceReading[];
  readonly entities: EntityModel;
  readonly times: readonly TimeExpression[];
  /** What stands between quotation marks, in order. */
  readonly marked: readonly MarkedWords[];
  /** Quotes with their speakers; empty until they were read. */
  readonly quotes: readonly QuoteStatement[];
}

/** The quote that holds an offset. */
export function quoteAt(reading: EnglishReading, offset: number): QuoteStatement | undefined {
  return reading.quotes.find((quote) => quote.words.some(({ start, end }) => start <= offset && offset < end));
}

/** True for an offset between quotation marks: words there are the speaker's, not the reporter's. */
export function isQuoted(reading: EnglishReading, offset: number): boolean {
  const { marked } = reading;
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle]?.outer.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = marked[low];
  return found !== undefined && found.words.start <= offset && offset < found.words.end;
}

/** The characters that a range of a sentence's words covers. */
export function spanOf(sentence: SentenceReading, range: WordRange): Span {
  const first = sentence.words[range.from];
  const last = sentence.words[range.to - 1];
  if (!first || !last)
    throw new RangeError(`Cannot place words ${range.from}–${range.to}, expected words of the sentence`);
  return { start: first.start, end: last.end };
}
