import { printableText } from "../font/printable-text.ts";
import type { ShapedWord, ShapeWord } from "../font/shape-word.ts";
import type { Run } from "./run.ts";
import { splitWord } from "./split-words.ts";

/** A shaped word, or a space, at its place in a line. */
export interface Item {
  readonly run: Run;
  readonly shaped: ShapedWord;
  readonly x: number;
}

export interface Line {
  readonly items: readonly Item[];
  readonly width: number;
}

/** A line that is being filled. Items are placed as they come and moved when the line has to end before them. */
interface Filling {
  items: { run: Run; shaped: ShapedWord; x: number }[];
  x: number;
  /** Where the line may end: the first item after the last space or hyphen, its place, and where the ink before it ends. */
  next: number;
  nextX: number;
  inkEnd: number;
}

/** Sets runs in lines no wider than the column; the last resort is to cut a word between characters. */
export function breakLines(runs: readonly Run[], width: number, shape: ShapeWord): Line[] {
  const lines: Line[] = [];
  let line = emptyLine();
  const place = (run: Run, shaped: ShapedWord) => {
    line.items.push({ run, shaped, x: line.x });
    line.x += shaped.width * run.style.size;
  };
  const mayEnd = (inkEnd: number) => {
    line.next = line.items.length;
    line.nextX = line.x;
    line.inkEnd = inkEnd;
  };
  const add = (run: Run, text: string) => {
    const shaped = shape(run.style.face, text);
    const size = shaped.width * run.style.size;
    if (size > width && text.length > 1) {
      for (const character of text) {
        mayEnd(line.x);
        add(run, character);
      }
      return;
    }
    if (line.x + size > width && line.next > 0) line = endLine(lines, line);
    // What stays together is wider than the column: it is parted after all.
    if (line.x + size > width && line.items.length > 0) {
      mayEnd(line.x);
      line = endLine(lines, line);
    }
    place(run, shaped);
  };
  for (const run of runs) {
    let first = true;
    for (const word of printableText(run.text).split(" ")) {
      const afterSpace = line.next === line.items.length;
      // A space at the end of a full line stays there, unseen, so that copied words do not run together.
      if (!first && !afterSpace) {
        const inkEnd = line.x;
        place(run, shape(run.style.face, " "));
        mayEnd(inkEnd);
      }
      first = false;
      let joined = true;
      for (const part of word === "" ? [] : splitWord(word)) {
        if (!joined) mayEnd(line.x);
        joined = false;
        add(run, part);
      }
    }
  }
  if (line.items.length > 0) {
    const spaced = line.next === line.items.length;
    lines.push({ items: line.items, width: spaced ? line.inkEnd : line.x });
  }
  return lines;
}

const emptyLine = (): Filling => ({ items: [], x: 0, next: 0, nextX: 0, inkEnd: 0 });

/** Ends a line where it may end; what stands after that place begins the next one. */
function endLine(lines: Line[], { items, x, next, nextX, inkEnd }: Filling): Filling {
  const moved = items.splice(next);
  for (const item of moved) item.x -= nextX;
  lines.push({ items, width: inkEnd });
  return { ...emptyLine(), items: moved, x: x - nextX };
}
