import type { Article, Span, TimeExpression } from "../../schema/index.ts";
import type { SentenceReading, WordRange } from "./clause/index.ts";
import type { EntityModel } from "./entity/index.ts";

/** What the readers of quotes, claims and events share: the article with its sentences, entities and times. */
export interface EnglishReading {
  readonly article: Article;
  readonly sentences: readonly SentenceReading[];
  readonly entities: EntityModel;
  readonly times: readonly TimeExpression[];
}

/** The characters that a range of a sentence's words covers. */
export function spanOf(sentence: SentenceReading, range: WordRange): Span {
  const first = sentence.words[range.from];
  const last = sentence.words[range.to - 1];
  if (!first || !last)
    throw new RangeError(`Cannot place words ${range.from}–${range.to}, expected words of the sentence`);
  return { start: first.start, end: last.end };
}
