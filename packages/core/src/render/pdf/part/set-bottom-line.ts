import type { Section } from "../../../schema/index.ts";
import { setText } from "../block/set-text.ts";
import { addBookmark } from "../document/add-bookmark.ts";
import { addElement, drawArtifact } from "../document/add-element.ts";
import { fillBox } from "../document/draw-shapes.ts";
import { sentenceRuns } from "../line/sentence-runs.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";

const INSET = 14;

/** The bottom line: the few sentences to read alone, larger and on a ground of their own. */
export function setBottomLine(press: Press, section: Section, parent: PDFKit.PDFStructureElement): Piece[] {
  const { doc, frame, inks, styles, theme } = press;
  const element = addElement(doc, parent, "Sect");
  const x = frame.left + INSET;
  const width = frame.right - frame.left - 2 * INSET;
  const title = setText(press, [{ text: section.title, style: { ...styles.label, tone: "accent" } }], {
    x,
    width,
    leading: styles.label.size * 1.5,
    element: addElement(doc, element, "H2"),
    beside: (top) => {
      addBookmark(doc, section.title, top);
    },
  });
  const text = section.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? setText(press, sentenceRuns(press, block.sentences, styles.lead), {
          x,
          width,
          leading: styles.lead.leading,
          element: addElement(doc, element, "P"),
          before: theme.space.line,
        })
      : [],
  );
  return onGround([...title, ...text], INSET * 0.8, (top, height) => {
    const ground = () => fillBox(doc, [frame.left, top, frame.right - frame.left, height], inks.accentSoft);
    drawArtifact(doc, "Layout", ground);
  });
}

/** Each piece brings its own part of the ground, so that a long text may run over pages. */
function onGround(pieces: readonly Piece[], inset: number, draw: (top: number, height: number) => void): Piece[] {
  return pieces.map((piece, index) => {
    const above = piece.before + (index === 0 ? inset : 0);
    const height = above + piece.height + (index === pieces.length - 1 ? inset : 0);
    return {
      ...piece,
      before: 0,
      height,
      draw: (top) => {
        // A hair of overlap hides the seam between two parts.
        draw(top, index === pieces.length - 1 ? height : height + 0.4);
        piece.draw(top + above);
      },
    };
  });
}
