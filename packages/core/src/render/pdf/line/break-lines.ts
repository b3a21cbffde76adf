import { printableText } from "../font/printable-text.ts";
import type { ShapedWord, ShapeWord } from "../font/shape-word.ts";
import type { Run } from "./run.ts";
import { cutAnywhere, splitWord } from "./split-words.ts";

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

/** What stays together: pieces of one or more runs with no break between them. */
interface Chunk {
  readonly parts: { run: Run; text: string; shaped: ShapedWord }[];
  width: number;
  /** The space before it, dropped at the start of a line. */
  readonly space: { run: Run; shaped: ShapedWord } | null;
}

/** Sets runs in lines no wider than the column; the last resort is to cut a word between characters. */
export function breakLines(runs: readonly Run[], width: number, shape: ShapeWord): Line[] {
  const lines: Line[] = [];
  let items: Item[] = [];
  let x = 0;
  const finish = () => {
    if (items.length > 0) lines.push({ items, width: x });
    items = [];
    x = 0;
  };
  const add = (run: Run, shaped: ShapedWord) => {
    items.push({ run, shaped, x });
    x += shaped.width * run.style.size;
  };
  for (const chunk of chunksOf(runs, width, shape)) {
    const space = chunk.space && items.length > 0 ? chunk.space : null;
    const gap = space ? space.shaped.width * space.run.style.size : 0;
    // The space stays at the end of the full line, unseen, so that copied words do not run together.
    if (space) add(space.run, space.shaped);
    if (items.length > 0 && x + chunk.width > width) {
      x -= gap;
      finish();
    }
    for (const { run, shaped } of chunk.parts) add(run, shaped);
  }
  finish();
  return lines;
}

function chunksOf(runs: readonly Run[], width: number, shape: ShapeWord): Chunk[] {
  const chunks: Chunk[] = [];
  let space: Chunk["space"] = null;
  let glued = false;
  const push = (run: Run, text: string, joined: boolean) => {
    const shaped = shape(run.style.face, text);
    const size = shaped.width * run.style.size;
    const last = chunks.at(-1);
    if (joined && last && last.width + size <= width) {
      last.parts.push({ run, text, shaped });
      last.width += size;
    } else if (size > width && [...text].length > 1) {
      for (const character of cutAnywhere(text, 1)) push(run, character, false);
    } else {
      chunks.push({ parts: [{ run, text, shaped }], width: size, space });
      space = null;
    }
  };
  for (const run of runs) {
    for (const word of printableText(run.text).split(/( )/u)) {
      if (word === "") continue;
      if (word === " ") {
        space = { run, shaped: shape(run.style.face, " ") };
        glued = false;
        continue;
      }
      for (const [index, part] of splitWord(word).entries()) push(run, part, glued && index === 0);
      glued = true;
    }
  }
  return chunks;
}
