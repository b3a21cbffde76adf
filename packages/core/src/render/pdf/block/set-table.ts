import type { BriefingBlock } from "../../../schema/index.ts";
import { addElement } from "../document/add-element.ts";
import { sentenceRuns } from "../line/sentence-runs.ts";
import { keepTogether, type Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { fitColumns } from "../table/fit-columns.ts";
import { setGrid } from "../table/set-grid.ts";
import { setText } from "./set-text.ts";

/** A table over the whole width, its caption above. */
export function setTable(
  press: Press,
  { caption, columns, rows }: Extract<BriefingBlock, { kind: "table" }>,
  parent: PDFKit.PDFStructureElement,
): Piece[] {
  const { doc, frame, styles, theme } = press;
  const table = addElement(doc, parent, "Table");
  const title = setText(press, [{ text: caption, style: styles.mark }], {
    x: frame.left,
    width: frame.right - frame.left,
    leading: styles.muted.leading,
    element: addElement(doc, table, "Caption"),
    before: theme.space.block * 0.6,
  });
  const header = columns.map((column) => [{ text: column.title, style: styles.label }]);
  const cells = rows.map((row) => row.map((cell) => sentenceRuns(press, cell, styles.small)));
  const grid = {
    columns: fitColumns(
      press,
      [header, ...cells],
      columns.map(({ align }) => align),
    ),
    header,
    rows: cells,
    leading: styles.small.leading,
    rowHeaders: true,
  };
  return [...keepTogether(title, true), ...setGrid(press, grid, table)];
}
