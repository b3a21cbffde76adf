import { fillColumns } from "./fill-columns.ts";
import type { Frame } from "./frame.ts";
import { chainsOf, heightOf, type Piece } from "./piece.ts";

export interface Flow {
  /** Draws pieces below what stands on the page, on new pages where they do not fit. */
  readonly place: (pieces: readonly Piece[]) => void;
  /** Draws a title, and below it pieces in two columns; `step` is how far the second stands to the right of the first. */
  readonly placeInColumns: (title: readonly Piece[], pieces: readonly Piece[], step: number) => void;
}

/** A title with less room below it goes to the next page. */
const LEAST_COLUMN = 60;

/** The pen that moves down the pages. */
export function openFlow(doc: PDFKit.PDFDocument, frame: Frame): Flow {
  let y = frame.top;
  const turn = () => {
    doc.addPage();
    y = frame.top;
  };
  const put = (piece: Piece) => {
    const atTop = y === frame.top;
    if (atTop && piece.again && doc.bufferedPageRange().count > 1) {
      piece.again.draw(y);
      y += piece.again.height;
    }
    if (!atTop) y += piece.before;
    piece.draw(y);
    y += piece.height;
  };
  const fits = (height: number) => y + height <= frame.bottom + 0.01;
  const spaceAbove = ({ before }: Piece) => (y > frame.top ? before : 0);

  const place = (pieces: readonly Piece[]) => {
    for (const chain of chainsOf(pieces)) {
      const whole = heightOf(chain) + (chain[0]?.before ?? 0);
      const room = frame.bottom - frame.top;
      if (!fits(whole) && y > frame.top && whole <= room) turn();
      // A chain longer than a page is broken where it must be; a piece by itself always fits.
      for (const piece of chain) {
        if (!fits(spaceAbove(piece) + piece.height) && y > frame.top) turn();
        put(piece);
      }
    }
  };

  return {
    place,
    placeInColumns: (title, pieces, step) => {
      const [head] = title;
      if (head && !fits(head.before + heightOf(title) + LEAST_COLUMN) && y > frame.top) turn();
      for (const piece of title) put(piece);
      let rest = chainsOf(pieces);
      while (rest.length > 0) {
        const columns = fillColumns(rest, frame.bottom - y);
        for (const [index, column] of columns.entries()) drawColumn(column, y, index * step);
        rest = rest.slice(columns.reduce((count, column) => count + column.length, 0));
        y += Math.max(...columns.map((column) => heightOf(column.flat())));
        if (rest.length > 0) turn();
      }
    },
  };
}

function drawColumn(chains: readonly (readonly Piece[])[], top: number, shift: number): void {
  let y = top;
  for (const [index, piece] of chains.flat().entries()) {
    if (index > 0) y += piece.before;
    piece.draw(y, shift);
    y += piece.height;
  }
}
