import type { Span } from "../../../schema/index.ts";

const QUOTED = /[“"„«][^“”"„«»]+[”"»]/gu;

/** The spans of a text that stand in quotation marks; their words are never touched. */
export function quotedSpans(body: string, { start, end }: Span): Span[] {
  return [...body.slice(start, end).matchAll(QUOTED)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

export function isInside(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}
