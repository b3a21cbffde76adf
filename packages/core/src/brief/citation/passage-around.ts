import type { Citation, DossierArticle, Span } from "../../schema/index.ts";

export type Passage = Pick<Citation, "sentence" | "prefix" | "suffix">;

/** So much of the paragraph is kept on each side of a sentence; some pages put a whole report in one paragraph. */
const MOST = 600;

/** A sentence with the rest of its paragraph on either side. */
export function passageAround({ body, blocks }: Pick<DossierArticle, "body" | "blocks">, sentence: Span): Passage {
  const block = blocks.find(({ start, end }) => start <= sentence.start && sentence.start < end) ?? sentence;
  return {
    sentence: body.slice(sentence.start, sentence.end),
    prefix: body.slice(Math.max(block.start, sentence.start - MOST), sentence.start).trimStart(),
    suffix: body.slice(sentence.end, Math.min(Math.max(block.end, sentence.end), sentence.end + MOST)).trimEnd(),
  };
}
