import { breakEvenly } from "../line/break-evenly.ts";
import { drawLine } from "../line/draw-line.ts";
import type { Run } from "../line/run.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";

export interface TextPlace {
  readonly x: number;
  readonly width: number;
  readonly leading: number;
  readonly element: PDFKit.PDFStructureElement | null;
  readonly before?: number;
  /** Drawn with the first line, at its top: a bullet, a label. */
  readonly beside?: (top: number, shift: number) => void;
}

/** A paragraph as a piece a line; neither its first line nor its last stands alone on a page. */
export function setText(press: Press, runs: readonly Run[], place: TextPlace): Piece[] {
  const lines = breakEvenly(runs, place.width, press.shape);
  return lines.map((line, index) => ({
    before: index === 0 ? (place.before ?? 0) : 0,
    height: place.leading,
    keep: lines.length > 1 && (index === 0 || index === lines.length - 2),
    draw: (top, shift = 0) => {
      if (index === 0) place.beside?.(top, shift);
      drawLine(press, line, { x: place.x + shift, top, height: place.leading }, place.element);
    },
  }));
}
