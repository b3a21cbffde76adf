import { addSubordinateBookmark } from "../document/add-bookmark.ts";
import { addElement } from "../document/add-element.ts";
import type { Piece } from "../page/piece.ts";
import { keepTogether } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setText } from "./set-text.ts";

/** A subheading above a block that takes the whole width; it never ends a page. */
export function setHeading(press: Press, text: string, parent: PDFKit.PDFStructureElement): Piece[] {
  const { frame, styles } = press;
  const pieces = setText(press, [{ text, style: styles.subheading }], {
    x: frame.left,
    width: frame.right - frame.left,
    leading: styles.subheading.size * 1.3,
    element: addElement(press.doc, parent, "H3"),
    before: press.theme.space.block * 1.4,
    beside: (top) => addSubordinateBookmark(press.doc, text, top),
  });
  return keepTogether(pieces, true);
}
