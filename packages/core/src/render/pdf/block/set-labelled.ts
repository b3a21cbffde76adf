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
  const labelHeight = lines.length * leading;
  let reached = 0;
  return pieces.map((piece, index) => {
    const last = index === pieces.length - 1;
    reached += piece.height;
    return {
      ...piece,
      height: last ? piece.height + Math.max(0, labelHeight - height) : piece.height,
      // No page ends beside the label.
      keep: piece.keep || (!last && reached < labelHeight),
      draw: (top) => {
        // The label is read before what it labels.
        if (index === 0) drawLabel(top);
        piece.draw(top);
      },
    };
  });
}
