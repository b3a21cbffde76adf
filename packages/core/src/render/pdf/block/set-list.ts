import type { BriefingBlock } from "../../../schema/index.ts";
import { readTerms } from "../../read-terms.ts";
import { addElement } from "../document/add-element.ts";
import { setAttributes } from "../document/structure-type.ts";
import { breakLines } from "../line/break-lines.ts";
import { drawLine } from "../line/draw-line.ts";
import { sentenceRuns } from "../line/sentence-runs.ts";
import { joinItems, type Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setTerms } from "./set-terms.ts";
import { setText } from "./set-text.ts";

const HANG = 12;

/** A list in the text column, its bullets or numbers hanging; terms that open its items stand in the margin. */
export function setList(
  press: Press,
  { ordered, items }: Extract<BriefingBlock, { kind: "list" }>,
  parent: PDFKit.PDFStructureElement,
): Piece[] {
  const terms = ordered ? null : readTerms(items);
  if (terms) return setTerms(press, terms, parent);
  const { doc, frame, styles, theme } = press;
  const list = addElement(doc, parent, "L");
  setAttributes(list, { O: "List", ListNumbering: ordered ? "Decimal" : "Disc" });
  const x = frame.text + HANG;
  const set = items.map((sentences, index) => {
    const item = addElement(doc, list, "LI");
    const label = addElement(doc, item, "Lbl");
    const [mark] = breakLines(
      [{ text: ordered ? `${index + 1}.` : "•", style: styles.body.regular }],
      HANG,
      press.shape,
    );
    return setText(press, sentenceRuns(press, sentences, styles.body), {
      x,
      width: frame.right - x,
      leading: styles.body.leading,
      element: addElement(doc, item, "LBody"),
      before: index === 0 ? theme.space.block * 0.6 : theme.space.line,
      beside: (top) => mark && drawLine(press, mark, { x: frame.text, top, height: styles.body.leading }, label),
    });
  });
  return joinItems(set);
}
