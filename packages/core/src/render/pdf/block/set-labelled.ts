import { breakLines } from "../line/break-lines.ts";
import { drawLine } from "../line/draw-line.ts";
import type { Run } from "../line/run.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";

interface Label {
  readonly runs: readonly Run[];
  readonly leading: number;
  readonly element: PDFKit.PDFStructureElement;
}

/** Sets a label in the margin column beside the first of some pieces; the last one reaches down to the label's end. */
export function setLabelled(press: Press, { runs, leading, element }: Label, pieces: readonly Piece[]): Piece[] {
  const lines = breakLines(runs, press.frame.label, press.shape);
  const drawLabel = (top: number) => {
    for (const [index, line] of lines.entries()) {
      drawLine(press, line, { x: press.frame.left, top: top + index * leading, height: leading }, element);
    }
  };
  const height = pieces.reduce((sum, piece) => sum + piece.height, 0);
  const missing = Math.max(0, lines.length * leading - height);
  return pieces.map((piece, index) => ({
    ...piece,
    height: index === pieces.length - 1 ? piece.height + missing : piece.height,
    draw: (top) => {
      // The label is read before what it labels.
      if (index === 0) drawLabel(top);
      piece.draw(top);
    },
  }));
}
