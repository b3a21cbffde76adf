import type { BriefingBlock } from "../../../schema/index.ts";
import type { Remark } from "../../is-remark.ts";
import { addElement } from "../document/add-element.ts";
import { sentenceRuns } from "../line/sentence-runs.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setText } from "./set-text.ts";

const WIDE: ReadonlySet<BriefingBlock["kind"]> = new Set(["chart", "table", "positions", "dispute"]);

/** A remark in small type, under what it speaks of: at the left edge below a chart or a table, else in the text column. */
export function setRemark(
  press: Press,
  { sentences }: Remark,
  above: BriefingBlock | undefined,
  parent: PDFKit.PDFStructureElement,
): Piece[] {
  const { doc, frame, styles, theme } = press;
  const x = above && WIDE.has(above.kind) ? frame.left : frame.text;
  return setText(press, sentenceRuns(press, sentences, styles.muted), {
    x,
    width: frame.right - x,
    leading: styles.muted.leading,
    element: addElement(doc, parent, "P"),
    before: theme.space.block * 0.6,
  });
}
