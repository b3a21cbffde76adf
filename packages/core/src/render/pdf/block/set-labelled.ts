import { breakLines } from "../line/break-lines.ts";
import { CAPITAL_HEIGHT, drawLine } from "../line/draw-line.ts";
import type { Run } from "../line/run.ts";
import type { TextStyle } from "../line/styles.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";

interface Label {
  readonly runs: readonly Run[];
  /** The text beside it, whose first baseline it shares. */
  readonly beside: TextStyle;
  readonly element: PDFKit.PDFStructureElement;
}

/** Sets a label in the margin column beside the first of some pieces; the last one reaches down to the label's end. */
export function setLabelled(press: Press, { runs, beside, element }: Label, pieces: readonly Piece[]): Piece[] {
  const lines = breakLines(runs, press.frame.label, press.shape);
  const { leading } = press.styles.small;
  const size = runs[0]?.style.size ?? 0;
  const drop = (beside.leading - leading + (beside.regular.size - size) * CAPITAL_HEIGHT) / 2;
  const drawLabel = (top: number) => {
    for (const [index, line] of lines.entries()) {
      drawLine(press, line, { x: press.frame.left, top: top + drop + index * leading, height: leading }, element);
    }
  };
  const height = pieces.reduce((sum, piece) => sum + piece.height, 0);
  const labelHeight = drop + lines.length * leading;
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
