import type { SentenceReading } from "../clause/index.ts";
import type { EnglishReading } from "../english-reading.ts";

/** Questions and headings assert nothing. */
export function isAssertion(reading: EnglishReading, sentence: SentenceReading): boolean {
  const { article } = reading;
  const bounds = article.sentences[sentence.sentence];
  const block = bounds && article.blocks[bounds.block];
  if (!bounds || !block || ["heading", "byline", "dateline", "headline"].includes(block.kind)) return false;
  return !article.body.slice(bounds.start, bounds.end).trimEnd().endsWith("?");
}
