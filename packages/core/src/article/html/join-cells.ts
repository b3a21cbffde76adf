import type { PageBlock, PageElement } from "./page.ts";

/** A longer cell holds text of its own: the table lays out the page. */
const LONGEST_CELL = 100;

/** Blocks after the joining, and for each block before it its index among them. */
export interface JoinedCells {
  readonly blocks: readonly PageBlock[];
  readonly places: readonly number[];
}

/** Short cells of one table row become one line: "Cali" "12" "3%" → "Cali 12 3%". A row with more in a cell lays out the page. */
export function joinCells(blocks: readonly PageBlock[], elements: readonly PageElement[]): JoinedCells {
  const rows = findRows(blocks, elements);
  const joined: PageBlock[] = [];
  const places: number[] = [];
  for (const block of blocks) {
    const parent = elements[block.element]?.parent ?? -1;
    const row = rows.get(parent) ? parent : null;
    const last = joined.at(-1);
    if (row === null) joined.push(block);
    else if (last?.element === row) {
      joined[joined.length - 1] = {
        text: `${last.text} ${block.text}`,
        linked: last.linked + block.linked,
        element: row,
      };
    } else joined.push({ ...block, element: row });
    places.push(joined.length - 1);
  }
  return { blocks: joined, places };
}

/** The table rows that hold text, by element: true where every cell is one short line. */
function findRows(blocks: readonly PageBlock[], elements: readonly PageElement[]): ReadonlyMap<number, boolean> {
  // Index of the nearest row at or above each element; a parent stands before its children.
  const rowOf: number[] = [];
  for (const [index, { tag, parent }] of elements.entries()) rowOf.push(tag === "tr" ? index : (rowOf[parent] ?? -1));
  const rows = new Map<number, boolean>();
  let before = -1;
  for (const { text, element } of blocks) {
    const row = rowOf[element] ?? -1;
    const isCell = /^t[dh]$/.test(elements[element]?.tag ?? "") && elements[element]?.parent === row;
    const short = isCell && text.length <= LONGEST_CELL && element !== before;
    if (row >= 0) rows.set(row, (rows.get(row) ?? true) && short);
    before = element;
  }
  return rows;
}
