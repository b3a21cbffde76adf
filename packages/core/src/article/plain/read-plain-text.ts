import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { cleanText } from "../charset/clean-text.ts";
import { readDateLine } from "../date/read-date-line.ts";
import { type ArticleDraft, emptyDraft, type Piece } from "../draft.ts";
import { findRepeats } from "./find-repeats.ts";
import { isParagraph } from "./is-paragraph.ts";
import { labelFront } from "./label-front.ts";
import { labelQuestions } from "./label-questions.ts";
import { splitLines } from "./plain-line.ts";
import { trimFooter } from "./trim-footer.ts";
import { unwrapLines } from "./unwrap-lines.ts";

/** Text as people paste it, with or without menus and notices, to a draft. */
export function readPlainText(text: string): ArticleDraft {
  const lines = unwrapLines(splitLines(cleanText(text))).map((line) => line.text);
  const repeats = findRepeats(lines, isParagraph);
  const first = lines.findIndex(
    (line, index) =>
      isParagraph(line) && !repeats.has(index) && findBoilerplate(line) === null && !isDek(lines, index, repeats),
  );
  const start = Math.max(0, first);
  const front = labelFront(lines.slice(0, start), repeats);
  const rest = lines
    .slice(start)
    .map((line, index): Piece => labelLine(line, repeats.has(start + index), lines[start + index + 1]));
  return {
    ...emptyDraft("text"),
    pieces: labelQuestions(trimFooter([...front.pieces, ...rest])),
    title: front.title,
    dek: front.dek,
    byline: front.byline,
    outlet: front.outlet,
    url: front.url,
    published: front.day ? { start: front.day, end: front.day, precision: "day", basis: "stated" } : null,
  };
}

/** A sentence under a title that a longer paragraph or a byline follows, with no full stop at its end. */
function isDek(lines: readonly string[], index: number, repeats: ReadonlySet<number>): boolean {
  const [line = "", next = ""] = [lines[index], lines[index + 1]];
  if (index === 0 || index > 4 || line.length > 320 || lines.slice(0, index).every((_, at) => repeats.has(at)))
    return false;
  return !/[.!?]["”’]?$/u.test(line) && isParagraph(next);
}

function labelLine(text: string, repeated: boolean, next: string | undefined): Piece {
  if (repeated) return { kind: "removed", text, reason: "repeat" };
  const reason = findBoilerplate(text);
  if (reason) return { kind: "removed", text, reason };
  if (readDateLine(text)) return { kind: "dateline", text };
  if (/^(?:[-*•·–]|\d{1,2}[.)])\s/u.test(text)) return { kind: "list", text };
  const words = text.split(" ").length;
  const isHeading = words <= 14 && !/[.!?:,;"”]$/u.test(text) && next !== undefined && next.length > text.length;
  return { kind: isHeading ? "heading" : "paragraph", text };
}
