import type { Span } from "../../../schema/index.ts";
import type { SentenceReading } from "../clause/index.ts";
import type { QuantityReading } from "./quantity-draft.ts";

/** So many characters on either side tell what a number is. */
const CONTEXT = 48;

/** What stands before and after a span on its line, with plain blanks. */
export function contextOf(body: string, { start, end }: Span): { readonly before: string; readonly after: string } {
  const before = plain(body.slice(Math.max(0, start - CONTEXT), start));
  const after = plain(body.slice(end, end + CONTEXT));
  return { before: before.slice(before.lastIndexOf("\n") + 1), after: after.split("\n")[0] ?? "" };
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, " ");
}

/** The sentence that holds a span. */
export function sentenceAt({ article, sentences }: QuantityReading, { start }: Span): SentenceReading | undefined {
  const index = article.sentences.findLastIndex((sentence) => sentence.start <= start);
  return sentences.find(({ sentence }) => sentence === index);
}
