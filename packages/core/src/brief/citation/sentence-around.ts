import type { DossierArticle, Span } from "../../schema/index.ts";

/** The whole sentences of an article that a span touches; the span itself where it lies outside all of them. */
export function sentenceAround(article: Pick<DossierArticle, "sentences">, span: Span): Span {
  const touched = article.sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return { start: span.start, end: span.end };
  return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
}
