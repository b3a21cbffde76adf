import type { Frame } from "./frame.ts";
import type { Piece } from "./piece.ts";

export interface Flow {
  /** Draws pieces below what stands on the page, on new pages where they do not fit. */
  readonly place: (pieces: readonly Piece[]) => void;
}

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

  return {
    place: (pieces) => {
      for (const chain of chainsOf(pieces)) {
        const whole = heightOf(chain);
        const room = frame.bottom - frame.top;
        if (!fits(whole) && y > frame.top && whole <= room) turn();
        // A chain longer than a page is broken where it must be; a piece by itself always fits.
        for (const piece of chain) {
          if (!fits((y > frame.top ? piece.before : 0) + piece.height) && y > frame.top) turn();
          put(piece);
        }
      }
    },
  };
}

function chainsOf(pieces: readonly Piece[]): Piece[][] {
  const chains: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    const last = chains.at(-1);
    if (open && last) last.push(piece);
    else chains.push([piece]);
    open = piece.keep;
  }
  return chains;
}

function heightOf(chain: readonly Piece[]): number {
  return chain.reduce((sum, { before, height }) => sum + before + height, 0);
}
