import type { ShapeWord } from "../font/shape-word.ts";
import { breakLines, type Line } from "./break-lines.ts";
import type { Run } from "./run.ts";

/** A last line shorter than this share of the column is a word left over. */
const LEFT_OVER = 0.12;
/** How far the other lines may be drawn in to bring it company. */
const NARROWER = [0.95, 0.9, 0.85];

/** Sets runs in lines so that the last one holds more than a word, where that takes no further line. */
export function breakEvenly(runs: readonly Run[], width: number, shape: ShapeWord): Line[] {
  const lines = breakLines(runs, width, shape);
  const tooShort = (set: readonly Line[]) => (set.at(-1)?.width ?? width) < width * LEFT_OVER;
  if (lines.length < 2 || !tooShort(lines)) return lines;
  for (const share of NARROWER) {
    const even = breakLines(runs, width * share, shape);
    // With more items a word has been cut, which the full width would not have done.
    if (even.length === lines.length && countItems(even) === countItems(lines) && !tooShort(even)) return even;
  }
  return lines;
}

function countItems(lines: readonly Line[]): number {
  return lines.reduce((sum, { items }) => sum + items.length, 0);
}
