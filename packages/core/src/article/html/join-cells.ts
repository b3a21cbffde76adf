import type { PageBlock, PageElement } from "./page.ts";

/** A longer cell holds text of its own: the table lays out the page. */
const LONGEST_CELL = 100;

/** Blocks after the joining, and for each block before it its index among them. */
export interface JoinedCells {
  readonly blocks: readonly PageBlock[];
  readonly places: readonly number[];
}

/** Short cells of one table row become one line: "Cali" "12" "3%" → "Cali 12 3%". */
export function joinCells(blocks: readonly PageBlock[], elements: readonly PageElement[]): JoinedCells {
  const joined: PageBlock[] = [];
  const places: number[] = [];
  for (const block of blocks) {
    const row = rowOf(block, elements);
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

function rowOf(block: PageBlock, elements: readonly PageElement[]): number | null {
  const cell = elements[block.element];
  if (!cell || !/^t[dh]$/.test(cell.tag) || block.text.length > LONGEST_CELL) return null;
  return elements[cell.parent]?.tag === "tr" ? cell.parent : null;
}
