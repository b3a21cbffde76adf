import type { BriefingBlock, Section } from "../../../schema/index.ts";
import { setBlock } from "../block/set-block.ts";
import { setLabelled } from "../block/set-labelled.ts";
import { setText } from "../block/set-text.ts";
import { addBookmark } from "../document/add-bookmark.ts";
import { addElement, drawArtifact } from "../document/add-element.ts";
import { strokeLine } from "../document/draw-shapes.ts";
import { keepTogether, type Piece, spaceBefore } from "../page/piece.ts";
import type { Press } from "../press.ts";

type Element = PDFKit.PDFStructureElement;

/** A section: its title under a rule, entered in the bookmarks, and its blocks. */
export function setSection(press: Press, section: Section, parent: Element): Piece[] {
  const element = addElement(press.doc, parent, "Sect");
  return [...setSectionTitle(press, section.title, element), ...setBlocks(press, section.blocks, element)];
}

export function setSectionTitle(press: Press, title: string, parent: Element): Piece[] {
  const { doc, frame, inks, styles, theme } = press;
  const leading = styles.heading.size * 1.5;
  const open = (top: number) => {
    const rule = () => strokeLine(doc, [frame.left, top - 3, frame.right, top - 3], inks.rule, 0.75);
    drawArtifact(doc, "Layout", rule);
    addBookmark(doc, title, top - 6);
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

/** Blocks in order; a subheading stands in the margin beside running text, above anything wider. */
function setBlocks(press: Press, blocks: readonly BriefingBlock[], parent: Element): Piece[] {
  const { doc, styles, theme } = press;
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const next = blocks[index + 1];
    if (block.kind === "heading" && next && runsBeside(next)) return [];
    if (before?.kind !== "heading" || !runsBeside(block)) return setBlock(press, block, parent);
    const element = addElement(doc, parent, "H3");
    const runs = [{ text: before.text, style: styles.label }];
    const pieces = setBlock(press, block, parent);
    const label = { runs, leading: styles.body.leading, element };
    return spaceBefore(setLabelled(press, label, pieces), theme.space.block * 1.2);
  });
}

function runsBeside({ kind }: BriefingBlock): boolean {
  return kind === "paragraph" || kind === "list";
}
