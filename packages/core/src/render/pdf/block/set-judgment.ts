import type { BriefingBlock, BriefingSentence } from "../../../schema/index.ts";
import { addElement } from "../document/add-element.ts";
import { sentenceRuns } from "../line/sentence-runs.ts";
import type { TextStyle } from "../line/styles.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setLabelled } from "./set-labelled.ts";
import { setText } from "./set-text.ts";

type Judgment = Extract<BriefingBlock, { kind: "judgment" }>;

/** A judgment: what is likely in bold, how sure we are in a sentence of its own, then its basis and what would change it. */
export function setJudgment(press: Press, judgment: Judgment, parent: PDFKit.PDFStructureElement): Piece[] {
  const { doc, frame, styles, theme } = press;
  const part = addElement(doc, parent, "Sect");
  const label = addElement(doc, part, "P");
  const paragraph = (sentence: BriefingSentence, style: TextStyle, before: number): Piece[] =>
    setText(press, sentenceRuns(press, [sentence], style), {
      x: frame.text,
      width: frame.right - frame.text,
      leading: style.leading,
      element: addElement(doc, part, "P"),
      before,
    });
  const strong = { ...styles.body, regular: styles.body.strong };
  const pieces = [
    ...paragraph(judgment.statement, strong, theme.space.block),
    ...paragraph(judgment.confidenceStatement, styles.body, 1),
    ...paragraph(judgment.basis, styles.muted, theme.space.line),
    ...paragraph(judgment.indicator, styles.muted, 1),
  ];
  const runs = [
    { text: `Judgment ${judgment.number} `, style: styles.label },
    { text: `${judgment.likelihood}, confidence ${judgment.confidence}`, style: styles.mark },
  ];
  return setLabelled(press, { runs, leading: styles.muted.leading, element: label }, pieces);
}
