import type { Article, Span } from "@chancery/core/schema";

/**
 * Where spans of an article's body stand in the text it was read from. Blank space is left out of the comparison, since
 * the parser sets it anew; null where the parser changed the words themselves.
 */
export function placeSpans(article: Article, input: string): (span: Span) => Span | null {
  const source = withoutBlanks(input);
  let cursor = 0;
  const blocks = article.blocks.map((block) => {
    const body = withoutBlanks(article.body.slice(block.start, block.end));
    const at = source.text.indexOf(body.text, cursor);
    if (at >= 0) cursor = at + body.text.length;
    return { ...block, offsets: body.offsets, at };
  });
  return ({ start, end }) => {
    const block = blocks.find((each) => each.start <= start && end <= each.end);
    if (!block || block.at < 0) return null;
    const first = block.offsets.findIndex((offset) => offset >= start - block.start);
    const last = block.offsets.findLastIndex((offset) => offset < end - block.start);
    const [from, to] = [source.offsets[block.at + first], source.offsets[block.at + last]];
    return from === undefined || to === undefined ? null : { start: from, end: to + 1 };
  };
}

function withoutBlanks(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let kept = "";
  for (let index = 0; index < text.length; index++) {
    if (/\s/.test(text[index] ?? "")) continue;
    kept += text[index];
    offsets.push(index);
  }
  return { text: kept, offsets };
}
