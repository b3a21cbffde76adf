import { printableText } from "../font/printable-text.ts";
import type { Run } from "../line/run.ts";
import type { Press } from "../press.ts";
import type { Column } from "./set-row.ts";

const GAP = 10;
/** Longer ones are cut anyway. */
const LONGEST_WORD = 48;
/** No column claims more than this share of the table for one long word. */
const WIDEST_WORD = 0.3;

/** Shares a table's width among its columns: each gets its longest word, the rest goes where the text is. */
export function fitColumns(
  press: Press,
  rows: readonly (readonly (readonly Run[])[])[],
  aligns: readonly ("left" | "right")[],
): Column[] {
  const { left, right } = press.frame;
  const total = right - left - GAP * (aligns.length - 1);
  const needs = aligns.map((_, index) =>
    needOf(
      press,
      rows.map((row) => row[index] ?? []),
      total,
    ),
  );
  const floor = needs.reduce((sum, { least }) => sum + least, 0);
  const wish = needs.reduce((sum, { most, least }) => sum + most - least, 0);
  const spare = Math.max(0, total - floor);
  const squeeze = Math.min(1, total / floor);
  let x = left;
  return needs.map(({ least, most }, index) => {
    const share = wish > 0 ? (most - least) / wish : 1 / needs.length;
    const width = least * squeeze + spare * share;
    const column = { x, width, align: aligns[index] ?? "left" };
    x += width + GAP;
    return column;
  });
}

function needOf(press: Press, cells: readonly (readonly Run[])[], total: number) {
  let least = 0;
  let most = 0;
  for (const cell of cells) {
    let width = 0;
    for (const { text, style } of cell) {
      for (const word of printableText(text).split(" ")) {
        if (word.length > LONGEST_WORD) {
          width += word.length * style.size * 0.5;
          continue;
        }
        const size = press.shape(style.face, word).width * style.size;
        least = Math.max(least, size);
        width += size + style.size * 0.22;
      }
    }
    most = Math.max(most, width);
  }
  least = Math.min(Math.max(least, 24) + 1, total * WIDEST_WORD);
  return { least, most: Math.max(least, Math.min(most, total)) };
}
