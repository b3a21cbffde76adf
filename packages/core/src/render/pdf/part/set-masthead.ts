import type { Briefing } from "../../../schema/index.ts";
import { describeHeader } from "../../describe-header.ts";
import { setText } from "../block/set-text.ts";
import { addElement, drawArtifact } from "../document/add-element.ts";
import { fillBox } from "../document/draw-shapes.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";

const LOGO = 20;
const LOGO_GRID = 24;
const BAR = 2.4;

/** The head of the first page: the house, the title, and what the edition rests on. */
export function setMasthead(press: Press, briefing: Briefing, parent: PDFKit.PDFStructureElement): Piece[] {
  const { doc, frame, styles, theme, inks } = press;
  const { name, logo } = theme.brand;
  const whole = { width: frame.right - frame.left, x: frame.left };
  const brand = setText(press, [{ text: name, style: { ...styles.label, tone: "accent", size: theme.type.body } }], {
    x: frame.left + (logo ? LOGO + 6 : 0),
    width: whole.width - LOGO,
    leading: LOGO,
    element: addElement(doc, parent, "P"),
    beside: (top) => logo && drawArtifact(doc, "Layout", () => drawLogo(press, logo, top)),
  });
  const title = setText(press, [{ text: briefing.title, style: styles.title }], {
    ...whole,
    leading: styles.title.size * 1.16,
    element: addElement(doc, parent, "H1"),
    before: theme.space.block,
  });
  const facts = setText(press, [{ text: describeHeader(briefing), style: styles.muted.regular }], {
    ...whole,
    leading: styles.muted.leading,
    element: addElement(doc, parent, "P"),
    before: theme.space.line * 0.5,
  });
  const bar: Piece = {
    before: theme.space.block,
    height: BAR,
    keep: false,
    draw: (top) => drawArtifact(doc, "Layout", () => fillBox(doc, [frame.left, top, whole.width, BAR], inks.accent)),
  };
  return [...brand, ...title, ...facts, bar];
}

function drawLogo({ doc, frame, theme }: Press, path: string, top: number): void {
  doc.save();
  doc.translate(frame.left, top).scale(LOGO / LOGO_GRID);
  doc.path(path).fill(theme.colours.light.accent, "even-odd");
  doc.restore();
}
