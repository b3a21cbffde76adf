import type { BriefingBlock, Section } from "../../../schema/index.ts";
import { isRemark } from "../../is-remark.ts";
import { setBlock } from "../block/set-block.ts";
import { setLabelled } from "../block/set-labelled.ts";
import { setRemark } from "../block/set-remark.ts";
import { setText } from "../block/set-text.ts";
import { addBookmark, addSubordinateBookmark } from "../document/add-bookmark.ts";
import { addElement, drawArtifact } from "../document/add-element.ts";
import { strokeLine } from "../document/draw-shapes.ts";
import { keepTogether, keepWithNext, type Piece, spaceBefore } from "../page/piece.ts";
import type { Press } from "../press.ts";

type Element = PDFKit.PDFStructureElement;

/** A section: its title under a rule, entered in the bookmarks, and its blocks. */
export function setSection(press: Press, section: Section, parent: Element): Piece[] {
  const element = addElement(press.doc, parent, "Sect");
  return [...setSectionTitle(press, section.title, element), ...setBlocks(press, section.blocks, element)];
}

/** The title of a section under a rule, entered in the bookmarks. */
export function setSectionTitle(press: Press, title: string, parent: Element): Piece[] {
  const { doc, frame, inks, styles, theme } = press;
  const leading = styles.heading.size * 1.5;
  const open = (top: number) => {
    const rule = () => strokeLine(doc, [frame.left, top - 3, frame.right, top - 3], inks.rule, 0.75);
    // At the top of a page the running line has a rule already.
    if (top > frame.top) drawArtifact(doc, "Layout", rule);
    addBookmark(doc, title, top);
  };
  const pieces = setText(press, [{ text: title, style: styles.heading }], {
    x: frame.left,
    width: frame.right - frame.left,
    leading,
    element: addElement(doc, parent, "H2"),
    before: theme.space.section,
    beside: open,
  });
  return keepTogether(pieces, true);
}

/** A longer subheading would outgrow the text beside it. */
const LONGEST_LABEL = 80;

/** Blocks in order; a subheading stands in the margin beside running text, above anything wider; a remark goes with what it speaks of. */
function setBlocks(press: Press, blocks: readonly BriefingBlock[], parent: Element): Piece[] {
  const set = (block: BriefingBlock, index: number): Piece[] => {
    const label = labelOf(blocks[index - 1], block);
    if (label !== null) return setBeside(press, label, block, parent);
    if (isRemark(block)) return setRemark(press, block, blocks[index - 1], parent);
    return labelOf(block, blocks[index + 1]) === null ? setBlock(press, block, parent) : [];
  };
  return blocks.flatMap((block, index) => {
    const pieces = set(block, index);
    return isRemark(blocks[index + 1]) ? keepWithNext(pieces) : pieces;
  });
}

function labelOf(heading: BriefingBlock | undefined, text: BriefingBlock | undefined): string | null {
  if (heading?.kind !== "heading" || heading.text.length > LONGEST_LABEL) return null;
  return text?.kind === "paragraph" || text?.kind === "list" ? heading.text : null;
}

function setBeside(press: Press, heading: string, block: BriefingBlock, parent: Element): Piece[] {
  const { doc, styles, theme } = press;
  const element = addElement(doc, parent, "H3");
  const label = { runs: [{ text: heading, style: styles.label }], beside: styles.body, element };
  const pieces = setLabelled(press, label, setBlock(press, block, parent));
  return spaceBefore(bookmarkFirst(press, heading, pieces), theme.space.block * 1.2);
}

function bookmarkFirst({ doc }: Press, title: string, [first, ...rest]: readonly Piece[]): Piece[] {
  if (!first) return [];
  const draw = (top: number) => {
    addSubordinateBookmark(doc, title, top);
    first.draw(top);
  };
  return [{ ...first, draw }, ...rest];
}
