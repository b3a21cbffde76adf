import { type Confidence, Likelihood } from "../../../schema/index.ts";
import { drawArtifact } from "../document/add-element.ts";
import { fillBox } from "../document/draw-shapes.ts";
import { breakLines } from "../line/break-lines.ts";
import { drawLine } from "../line/draw-line.ts";
import type { Press } from "../press.ts";

const STEP = 9;
const HEIGHT = 3;

/** The seven steps of likelihood with one marked, and the words for it and for our confidence below. */
export function drawScale(press: Press, likelihood: Likelihood, confidence: Confidence, top: number): void {
  const { doc, frame, inks, shape, styles } = press;
  const marked = Likelihood.options.indexOf(likelihood);
  drawArtifact(doc, "Layout", () => {
    for (const [index] of Likelihood.options.entries()) {
      const ink = index === marked ? inks.accent : inks.rule;
      fillBox(doc, [frame.left + index * STEP, top + 2, STEP - 1.5, HEIGHT], ink);
    }
    for (const [index, text] of [likelihood, `${confidence} confidence`].entries()) {
      const [line] = breakLines([{ text, style: styles.mark }], frame.label, shape);
      const height = styles.note.leading;
      if (line) drawLine(press, line, { x: frame.left, top: top + HEIGHT + 4 + index * height, height }, null);
    }
  });
}
