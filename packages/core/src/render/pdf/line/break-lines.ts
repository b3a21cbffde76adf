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

/** What stays together: parts of one or more runs with no break between them. */
interface Chunk {
  readonly parts: SettingItem[];
  width: number;
  /** The space before it, dropped at the start of a line. */
  readonly space: SettingItem | null;
}

/** An item whose place in its line is not known yet. */
interface SettingItem extends Item {
  x: number;
}

/** Sets runs in lines no wider than the column; the last resort is to cut a word between characters. */
export function breakLines(runs: readonly Run[], width: number, shape: ShapeWord): Line[] {
  const lines: Line[] = [];
  let items: Item[] = [];
  let x = 0;
  const add = (item: SettingItem) => {
    item.x = x;
    items.push(item);
    x += widthOf(item);
  };
  for (const { parts, space, width: needed } of chunksOf(runs, width, shape)) {
    if (items.length > 0) {
      const end = x;
      // The space stays at the end of a full line, unseen, so that copied words do not run together.
      if (space) add(space);
      if (x + needed > width) {
        lines.push({ items, width: end });
        items = [];
        x = 0;
      }
    }
    for (const part of parts) add(part);
  }
  if (items.length > 0) lines.push({ items, width: x });
  return lines;
}

const widthOf = ({ run, shaped }: Item) => shaped.width * run.style.size;

function chunksOf(runs: readonly Run[], width: number, shape: ShapeWord): Chunk[] {
  const chunks: Chunk[] = [];
  let space: SettingItem | null = null;
  let glued = false;
  const push = (run: Run, text: string, joined: boolean) => {
    const item = { run, shaped: shape(run.style.face, text), x: 0 };
    const size = widthOf(item);
    const last = chunks.at(-1);
    if (joined && last && last.width + size <= width) {
      last.parts.push(item);
      last.width += size;
    } else if (size > width && text.length > 1) {
      for (const character of cutAnywhere(text, 1)) push(run, character, false);
    } else {
      chunks.push({ parts: [item], width: size, space });
      space = null;
    }
  };
  for (const run of runs) {
    for (const [index, word] of printableText(run.text).split(" ").entries()) {
      if (index > 0) {
        space = { run, shaped: shape(run.style.face, " "), x: 0 };
        glued = false;
      }
      if (word === "") continue;
      let joined = glued;
      for (const part of splitWord(word)) {
        push(run, part, joined);
        joined = false;
      }
      glued = true;
    }
  }
  return chunks;
}
