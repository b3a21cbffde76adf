import { drawArtifact } from "../document/add-element.ts";
import { strokeLine } from "../document/draw-shapes.ts";
import { breakLines, type Line } from "../line/break-lines.ts";
import { drawLine } from "../line/draw-line.ts";
import type { Run } from "../line/run.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";

export interface Column {
  readonly x: number;
  readonly width: number;
  readonly align: "left" | "right";
}

export interface Cell {
  readonly runs: readonly Run[];
  readonly leading: number;
  /** Null where the cell repeats what was read before. */
  readonly element: PDFKit.PDFStructureElement | null;
}

interface RowLook {
  readonly padding: number;
  /** Width of the rule below, none at 0. */
  readonly rule: number;
  readonly ink: string;
}

/** A taller row is cut between its lines; a shorter one is never split. */
const TALLEST = 0.45;

/** A table row as one piece: cells side by side, top lines aligned, a rule below. */
export function setRow(press: Press, columns: readonly Column[], cells: readonly Cell[], look: RowLook): Piece[] {
  const { frame } = press;
  const set = cells.map((cell, index) => ({
    ...cell,
    column: columns[index] ?? { x: frame.left, width: frame.right - frame.left, align: "left" as const },
    lines: breakLines(cell.runs, columns[index]?.width ?? frame.right - frame.left, press.shape),
  }));
  const leading = Math.max(...cells.map((cell) => cell.leading), 1);
  const most = Math.max(1, ...set.map(({ lines }) => lines.length));
  const room = Math.max(1, Math.floor(((frame.bottom - frame.top) * TALLEST) / leading));
  const perSlice = most <= room ? most : Math.min(most, room);
  const slices = Math.ceil(most / perSlice);
  return Array.from({ length: slices }, (_, slice): Piece => {
    const from = slice * perSlice;
    const count = Math.min(perSlice, most - from);
    const first = slice === 0;
    const last = slice === slices - 1;
    const above = first ? look.padding : 0;
    const height = above + count * leading + (last ? look.padding : 0);
    return {
      before: 0,
      height,
      keep: false,
      draw: (top) => {
        for (const { lines, column, element } of set) {
          for (const [index, line] of lines.slice(from, from + count).entries()) {
            const place = { x: startOf(line, column), top: top + above + index * leading, height: leading };
            drawLine(press, line, place, element);
          }
        }
        if (last && look.rule > 0) drawRule(press, columns, top + height, look);
      },
    };
  });
}

function startOf(line: Line, { x, width, align }: Column): number {
  return align === "right" ? x + width - line.width : x;
}

function drawRule({ doc }: Press, columns: readonly Column[], y: number, { ink, rule }: RowLook): void {
  const first = columns[0];
  const last = columns.at(-1);
  if (!first || !last) return;
  const draw = () => strokeLine(doc, [first.x, y, last.x + last.width, y], ink, rule);
  drawArtifact(doc, "Layout", draw);
}
