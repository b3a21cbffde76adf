import { cleanLine } from "../charset/clean-text.ts";

/** A line of pasted text: its words, how many empty lines stand before it, and how far it is indented. */
export interface PlainLine {
  readonly text: string;
  readonly gap: number;
  readonly indent: number;
}

/** The lines of a text that hold something; empty ones become the `gap` of the next. */
export function splitLines(text: string): readonly PlainLine[] {
  const lines: PlainLine[] = [];
  let gap = 0;
  for (const raw of text.split("\n")) {
    const line = cleanLine(raw);
    if (line === "") gap++;
    else {
      lines.push({ text: line, gap, indent: raw.length - raw.trimStart().length });
      gap = 0;
    }
  }
  return lines;
}
