import type { PlainLine } from "./plain-line.ts";

/** Mail and teletype break lines at 60 to 80 characters; a wrapped text has no line beyond this. */
const WIDEST = 100;
const WIDEST_IN_CAPITALS = 120;
const NARROWEST = 45;
const FEWEST_LINES = 3;
/** Text in capitals comes from a teletype, which always wraps. */
const FEWEST_IN_CAPITALS = 2;

/** Joins the lines of hard-wrapped text to paragraphs; text with one paragraph a line is left alone. */
export function unwrapLines(lines: readonly PlainLine[]): readonly PlainLine[] {
  const width = wrapWidth(lines);
  if (width === null) return lines;
  const joined: PlainLine[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = joined.at(-1);
    if (!open || !before || startsParagraph(line, before, width)) joined.push(line);
    // A hyphen at the line end is kept: "counter-" + "narcotics" is far more often a compound than a broken word.
    else
      joined[joined.length - 1] = {
        ...open,
        text: /\p{L}-$/u.test(open.text) ? open.text + line.text : `${open.text} ${line.text}`,
      };
  }
  return joined;
}

function startsParagraph(line: PlainLine, before: PlainLine, width: number): boolean {
  if (line.gap > 0 || /^(?:[-*•·]|\d{1,2}[.)])\s/.test(line.text)) return true;
  if (line.indent >= before.indent + 2) return true;
  const first = line.text.indexOf(" ") < 0 ? line.text.length : line.text.indexOf(" ");
  // The next word would have fitted: the break was meant.
  return before.text.length + 1 + first < width - 12 && /[.!?:"”)]$/.test(before.text);
}

/** Width at which the text is wrapped, or null when it is not. */
function wrapWidth(lines: readonly PlainLine[]): number | null {
  const followed = lines.filter((_, index) => lines[index + 1]?.gap === 0);
  const longest = lines.reduce((length, line) => Math.max(length, line.text.length), 0);
  const capitals = lines.every((line) => line.text === line.text.toUpperCase());
  if (
    followed.length < (capitals ? FEWEST_IN_CAPITALS : FEWEST_LINES) ||
    longest > (capitals ? WIDEST_IN_CAPITALS : WIDEST)
  )
    return null;
  const full = followed.filter((line) => line.text.length >= Math.max(NARROWEST, longest * 0.7));
  const open = followed.filter((line) => !/[.!?:"”]$/.test(line.text));
  return full.length >= followed.length * 0.6 && open.length >= followed.length * 0.6 ? longest : null;
}
