import { addElement, drawArtifact } from "../document/add-element.ts";
import { strokeLine } from "../document/draw-shapes.ts";
import type { Run } from "../line/run.ts";
import { keepTogether, type Piece, spaceBefore } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { type Column, setRow } from "./set-row.ts";

export interface Grid {
  readonly columns: readonly Column[];
  readonly header: readonly (readonly Run[])[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
  readonly leading: number;
  /** Whether the first cell of a row names the row. */
  readonly rowHeaders: boolean;
}

const HEAD_RULE = 0.9;

/** A table whose header stands again at the top of every page it runs over. */
export function setGrid(press: Press, grid: Grid, table: PDFKit.PDFStructureElement): Piece[] {
  const { doc, inks, theme } = press;
  const { columns, leading } = grid;
  const padding = theme.space.line;
  const headLook = { padding: padding * 0.7, rule: HEAD_RULE, ink: inks.accent };
  const headRow = addElement(doc, table, "TR");
  const head = setRow(
    press,
    columns,
    grid.header.map((runs) => ({ runs, leading, element: addElement(doc, headRow, "TH", { scope: "Column" }) })),
    headLook,
  );
  const copy = setRow(
    press,
    columns,
    grid.header.map((runs) => ({ runs, leading, element: null })),
    { ...headLook, rule: 0 },
  );
  const again = repeatHead(press, columns, copy);
  const rows = grid.rows.flatMap((row) => {
    const element = addElement(doc, table, "TR");
    const cells = row.map((runs, index) => {
      const named = grid.rowHeaders && index === 0;
      return { runs, leading, element: addElement(doc, element, named ? "TH" : "TD", named ? { scope: "Row" } : {}) };
    });
    return setRow(press, columns, cells, { padding, rule: 0.5, ink: inks.rule });
  });
  return [
    ...spaceBefore(keepTogether(head, true), theme.space.line),
    ...keepEnds(rows).map((piece, index) => (index === 0 ? piece : { ...piece, again })),
  ];
}

/** Rows that few are worth keeping on one page. */
const FEW_ROWS = 5;

/** A short table is not broken; of a longer one, neither the first nor the last row stands alone. */
function keepEnds(rows: readonly Piece[]): Piece[] {
  if (rows.length <= FEW_ROWS) return keepTogether(rows);
  return rows.map((row, index) => ({ ...row, keep: index === 0 || index === rows.length - 2 }));
}

/** The header's copy: drawn without elements of its own, as part of the page's furniture. */
function repeatHead(press: Press, columns: readonly Column[], pieces: readonly Piece[]): NonNullable<Piece["again"]> {
  const { doc, inks } = press;
  const first = columns[0];
  const last = columns.at(-1);
  return {
    height: pieces.reduce((sum, { height }) => sum + height, 0),
    draw: (top) =>
      drawArtifact(doc, "Pagination", () => {
        let y = top;
        for (const piece of pieces) {
          piece.draw(y);
          y += piece.height;
        }
        if (first && last) strokeLine(doc, [first.x, y, last.x + last.width, y], inks.accent, HEAD_RULE);
      }),
  };
}
