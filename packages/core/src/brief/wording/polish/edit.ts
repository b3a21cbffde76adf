import type { Span } from "../../../schema/index.ts";

/** Words of a sentence to put others in place of; offsets count into the article's body. */
export interface Edit extends Span {
  readonly replacement: string;
}

/** The span's text with the edits made; of two that overlap the one that starts first, then the longer, counts. */
export function applyEdits(body: string, span: Span, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((left, right) => left.start - right.start || right.end - left.end);
  let text = "";
  let from = span.start;
  for (const { start, end, replacement } of ordered) {
    if (start < from || end > span.end) continue;
    text += body.slice(from, start) + replacement;
    from = end;
  }
  return text + body.slice(from, span.end);
}

/** Whether a place lies in words that an edit takes away. */
export function isDropped(edits: readonly Edit[], { start, end }: Span): boolean {
  return edits.some(
    (edit) => (edit.replacement === "" || edit.replacement === ",") && edit.start < end && edit.end > start,
  );
}
