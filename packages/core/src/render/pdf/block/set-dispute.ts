import type { BriefingBlock } from "../../../schema/index.ts";
import { addSubordinateBookmark } from "../document/add-bookmark.ts";
import { addElement } from "../document/add-element.ts";
import { setAttributes } from "../document/structure-type.ts";
import { keepTogether, type Piece, spaceBefore } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setText } from "./set-text.ts";
import { setVersions } from "./set-versions.ts";

type Dispute = Extract<BriefingBlock, { kind: "dispute" }>;

/** Versions that take less of a page than this are not parted. */
const KEPT_WHOLE = 0.6;

/** A disagreement: what it is about, why the versions exclude each other, and the versions side by side. */
export function setDispute(press: Press, dispute: Dispute, parent: PDFKit.PDFStructureElement): Piece[] {
  const { doc, frame, styles, theme } = press;
  const part = addElement(doc, parent, "Sect");
  const whole = { x: frame.left, width: frame.right - frame.left };
  const title = setText(
    press,
    [
      { text: `${dispute.number}\u00a0 `, style: { ...styles.subheading, tone: "warning" } },
      { text: dispute.about, style: styles.subheading },
    ],
    {
      ...whole,
      leading: styles.subheading.size * 1.35,
      element: addElement(doc, part, "H3"),
      before: theme.space.block * 1.6,
      beside: (top) => addSubordinateBookmark(doc, `${dispute.number}. ${dispute.about}`, top),
    },
  );
  const { muted } = styles;
  const kind = { text: `${dispute.disputeKind} `, style: { ...muted.strong, tone: "warning" as const } };
  const reason = [dispute.why, dispute.note].filter(Boolean).join(" ");
  const reasons = setText(press, [kind, { text: reason, style: muted.emphasis }], {
    ...whole,
    leading: muted.leading,
    element: addElement(doc, part, "P"),
  });
  const list = addElement(doc, part, "L");
  setAttributes(list, { O: "List", ListNumbering: "None" });
  const versions = spaceBefore(setVersions(press, dispute.versions, list), theme.space.line);
  const height = versions.reduce((sum, piece) => sum + piece.before + piece.height, 0);
  const small = height < (frame.bottom - frame.top) * KEPT_WHOLE;
  return [...keepTogether([...title, ...reasons], true), ...(small ? keepTogether(versions) : versions)];
}
