import { printableText } from "../font/printable-text.ts";
import type { Run } from "../line/run.ts";
import type { Press } from "../press.ts";
import type { Column } from "./set-row.ts";

const GAP = 10;
/** Longer ones are cut anyway. */
const LONGEST_WORD = 48;
/** No column claims more than this share of the table for one long word. */
const WIDEST_WORD = 0.3;

interface Need {
  /** Width of the longest word. */
  readonly least: number;
  /** Width of the longest cell on one line. */
  readonly most: number;
}

/** Shares a table's width among its columns: "3 February 2026" gets a line of its own before a long text gets more room. */
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
  let x = left;
  return shareWidth(needs, total).map((width, index) => {
    const column = { x, width, align: aligns[index] ?? "left" };
    x += width + GAP;
    return column;
  });
}

/** Columns that need less than their equal share get what they need; the others divide what is left by their text. */
export function shareWidth(needs: readonly Need[], total: number): number[] {
  const satisfied = new Set<Need>();
  let room = total;
  for (let found = true; found; ) {
    const waiting = needs.filter((need) => !satisfied.has(need));
    const short = waiting.filter(({ most }) => most <= room / waiting.length);
    found = short.length > 0 && short.length < waiting.length;
    for (const need of found ? short : []) {
      satisfied.add(need);
      room -= need.most;
    }
  }
  const waiting = needs.filter((need) => !satisfied.has(need));
  const floor = waiting.reduce((sum, { least }) => sum + least, 0);
  const wish = waiting.reduce((sum, { least, most }) => sum + most - least, 0);
  const squeeze = Math.min(1, room / floor);
  const spare = Math.max(0, room - floor);
  return needs.map((need) => {
    const { least, most } = need;
    if (satisfied.has(need)) return most;
    return least * squeeze + spare * (wish > 0 ? (most - least) / wish : 1 / waiting.length);
  });
}

function needOf(press: Press, cells: readonly (readonly Run[])[], total: number): Need {
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
