import type { Shape } from "../../chart/index.ts";
import { breakLines } from "../line/break-lines.ts";
import { drawLine } from "../line/draw-line.ts";
import type { Press } from "../press.ts";

/** Draws the primitives of a chart with PDFKit's vectors, moved by an offset. */
export function drawShapes(press: Press, shapes: readonly Shape[], dx: number, dy: number): void {
  for (const shape of shapes) drawShape(press, shape, dx, dy);
}

function drawShape(press: Press, shape: Shape, dx: number, dy: number): void {
  const { doc, theme } = press;
  const colour = theme.colours.light[shape.tone];
  switch (shape.shape) {
    case "line":
      doc.lineWidth(shape.width);
      if (shape.dashed) doc.dash(shape.width * 2, { space: shape.width * 1.6 });
      doc
        .moveTo(shape.x1 + dx, shape.y1 + dy)
        .lineTo(shape.x2 + dx, shape.y2 + dy)
        .stroke(colour);
      if (shape.dashed) doc.undash();
      return;
    case "rect":
      doc.roundedRect(shape.x + dx, shape.y + dy, shape.width, shape.height, shape.radius).fill(colour);
      return;
    case "circle":
      doc.circle(shape.x + dx, shape.y + dy, shape.radius);
      if (shape.hollow) doc.lineWidth(1).fillAndStroke(theme.colours.light.paper, colour);
      else doc.fill(colour);
      return;
    case "text":
      drawWords(press, shape, dx, dy);
  }
}

function drawWords(press: Press, shape: Extract<Shape, { shape: "text" }>, dx: number, dy: number): void {
  const style = { face: shape.bold ? "sans-bold" : "sans", size: shape.size, tone: shape.tone, rise: 0 };
  const [line] = breakLines([{ text: shape.text, style }], Number.POSITIVE_INFINITY, press.shape);
  if (!line) return;
  const shift = { start: 0, middle: line.width / 2, end: line.width }[shape.anchor];
  // The shape gives the baseline; a line is placed by its top.
  const height = shape.size;
  const top = shape.y + dy - (height + shape.size * 0.66) / 2;
  drawLine(press, line, { x: shape.x + dx - shift, top, height }, null);
}
