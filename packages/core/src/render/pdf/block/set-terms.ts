import type { Term } from "../../read-terms.ts";
import { addElement } from "../document/add-element.ts";
import { setAttributes } from "../document/structure-type.ts";
import { sentenceRuns } from "../line/sentence-runs.ts";
import { joinItems, type Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setLabelled } from "./set-labelled.ts";
import { setText } from "./set-text.ts";

/** A list with its terms in the margin column, where the eye runs down them. */
export function setTerms(press: Press, terms: readonly Term[], parent: PDFKit.PDFStructureElement): Piece[] {
  const { doc, frame, styles, theme } = press;
  const list = addElement(doc, parent, "L");
  setAttributes(list, { O: "List", ListNumbering: "None" });
  const set = terms.map(({ term, sentences }, index) => {
    const item = addElement(doc, list, "LI");
    const element = addElement(doc, item, "Lbl");
    const pieces = setText(press, sentenceRuns(press, sentences, styles.body), {
      x: frame.text,
      width: frame.right - frame.text,
      leading: styles.body.leading,
      element: addElement(doc, item, "LBody"),
      before: index === 0 ? theme.space.block * 0.6 : theme.space.line,
    });
    return setLabelled(press, { runs: [{ text: term, style: styles.label }], beside: styles.body, element }, pieces);
  });
  return joinItems(set);
}
