import type { BriefingBlock, BriefingSentence } from "../../../schema/index.ts";
import { addElement } from "../document/add-element.ts";
import { sentenceRuns } from "../line/sentence-runs.ts";
import type { TextStyle } from "../line/styles.ts";
import { keepTogether, type Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { drawScale } from "./draw-scale.ts";
import { setLabelled } from "./set-labelled.ts";
import { setText } from "./set-text.ts";

type Judgment = Extract<BriefingBlock, { kind: "judgment" }>;

/** A judgment: what is likely in bold, how sure we are in a sentence of its own, then its basis and what would change it. */
export function setJudgment(press: Press, judgment: Judgment, parent: PDFKit.PDFStructureElement): Piece[] {
  const { doc, frame, styles, theme } = press;
  const part = addElement(doc, parent, "Sect");
  const label = addElement(doc, part, "P");
  const paragraph = (sentences: readonly BriefingSentence[], style: TextStyle, before: number): Piece[] =>
    setText(press, sentenceRuns(press, sentences, style), {
      x: frame.text,
      width: frame.right - frame.text,
      leading: style.leading,
      element: addElement(doc, part, "P"),
      before,
    });
  const strong = { ...styles.body, regular: styles.body.strong };
  const pieces = [
    ...paragraph([judgment.statement], strong, theme.space.block),
    ...paragraph([judgment.confidenceStatement, judgment.basis], styles.small, 1),
    ...paragraph([judgment.indicator], styles.muted, 1),
  ];
  const runs = [{ text: `Judgment ${judgment.number}`, style: styles.label }];
  const labelled = setLabelled(press, { runs, beside: styles.body, element: label }, pieces);
  return withScale(press, judgment, keepTogether(labelled));
}

/** The likelihood on its scale, in the margin below the label; the sentence beside it says the same. */
function withScale(press: Press, { likelihood, confidence }: Judgment, pieces: readonly Piece[]): Piece[] {
  const at = press.styles.body.leading;
  return pieces.map((piece, index) => ({
    ...piece,
    draw: (top) => {
      if (index === 0) drawScale(press, likelihood, confidence, top + at);
      piece.draw(top);
    },
  }));
}
