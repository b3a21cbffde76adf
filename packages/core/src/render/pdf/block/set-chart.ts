import type { Chart } from "../../../schema/index.ts";
import { layoutChart } from "../../chart/index.ts";
import { drawShapes } from "../chart/draw-shapes.ts";
import { sliceDrawing } from "../chart/slice-drawing.ts";
import { addElement } from "../document/add-element.ts";
import { setBounds } from "../document/structure-type.ts";
import { printableText } from "../font/printable-text.ts";
import { keepTogether, type Piece, spaceBefore } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setText } from "./set-text.ts";

/** A chart that takes more of a page than this runs over pages, in slices of a few rows. */
const LONGEST_CHART = 0.8;
const SLICE = 0.1;

/** A chart from the same geometry as the page's, as vectors; its words are the figure's alternative text. */
export function setChart(press: Press, chart: Chart, parent: PDFKit.PDFStructureElement): Piece[] {
  const { doc, frame, styles, theme } = press;
  const size = styles.note.regular.size;
  const measure = (text: string, at: number) => widthOf(press, text) * at;
  const drawing = layoutChart(chart, { width: frame.right - frame.left, size, measure });
  if (drawing.shapes.length === 0) return [];
  const caption = setText(press, [{ text: chart.title, style: styles.label }], {
    x: frame.left,
    width: frame.right - frame.left,
    leading: styles.small.leading,
    element: addElement(doc, parent, "P"),
    before: theme.space.block * 1.4,
  });
  const figure = addElement(doc, parent, "Figure", { alt: chart.alt });
  const room = frame.bottom - frame.top;
  const slices = sliceDrawing(drawing, drawing.height < room * LONGEST_CHART ? room : room * SLICE);
  const pieces = slices.map(
    (slice): Piece => ({
      before: 0,
      height: slice.bottom - slice.top,
      keep: false,
      draw: (top) => {
        if (slices.length === 1) setBounds(doc, figure, [frame.left, top, frame.right, top + drawing.height]);
        const content = doc.markStructureContent("Figure");
        drawShapes(press, slice.shapes, frame.left, top - slice.top);
        doc.endMarkedContent();
        figure.add(content);
      },
    }),
  );
  return [...keepTogether(caption, true), ...spaceBefore(pieces, theme.space.line)];
}

function widthOf({ shape }: Press, text: string): number {
  return printableText(text)
    .split(/( )/u)
    .reduce((sum, word) => sum + (word ? shape("sans", word).width : 0), 0);
}
