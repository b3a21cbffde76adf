import type { BriefingBlock } from "../../../schema/index.ts";
import { addElement, drawArtifact } from "../document/add-element.ts";
import { fillBox } from "../document/draw-shapes.ts";
import type { Run } from "../line/run.ts";
import { citationRuns } from "../line/sentence-runs.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setText } from "./set-text.ts";

type Version = Extract<BriefingBlock, { kind: "dispute" }>["versions"][number];
type Element = PDFKit.PDFStructureElement;

const GAP = 14;
const BAR = 1.6;

/** Versions side by side, three to a row at most; four stand two by two. */
export function setVersions(press: Press, versions: readonly Version[], list: Element): Piece[] {
  const { frame, theme } = press;
  const across = versions.length === 4 ? 2 : Math.min(3, versions.length);
  const width = (frame.right - frame.left - GAP * (across - 1)) / across;
  const pieces: Piece[] = [];
  for (let start = 0; start < versions.length; start += across) {
    const columns = versions.slice(start, start + across).map((version, index) => {
      const x = frame.left + index * (width + GAP);
      return { x, pieces: setVersion(press, version, x, width, list) };
    });
    pieces.push(...setSideBySide(press, columns, width, theme.space.block));
  }
  return pieces;
}

function setVersion(press: Press, version: Version, x: number, width: number, list: Element): Piece[] {
  const { doc, styles, theme } = press;
  const body = addElement(doc, addElement(doc, list, "LI"), "LBody");
  const { value, independentSources: count, outlets, excerpts } = version;
  const paragraph = (runs: readonly Run[], leading: number, type: string, before = 0) =>
    setText(press, runs, { x, width, leading, element: addElement(doc, body, type), before });
  const sources = `${count} independent ${count === 1 ? "source" : "sources"}: ${outlets.join("; ")}`;
  return [
    ...paragraph([{ text: value, style: styles.body.strong }], styles.body.leading, "P"),
    ...paragraph([{ text: sources, style: styles.mark }], styles.note.leading, "P"),
    ...excerpts.flatMap(({ text, citation }) =>
      paragraph(
        [{ text, style: styles.excerpt.emphasis }, ...citationRuns(press, [citation], styles.excerpt)],
        styles.excerpt.leading,
        "BlockQuote",
        theme.space.line,
      ),
    ),
  ];
}

interface Stack {
  readonly x: number;
  readonly pieces: readonly Piece[];
}

/** Stacks of pieces as one piece, cut in step where they are taller than half a page. */
function setSideBySide(press: Press, columns: readonly Stack[], width: number, before: number): Piece[] {
  const { frame } = press;
  const most = (frame.bottom - frame.top) / 2;
  const slices: Piece[] = [];
  let rest = columns.map(({ x, pieces }) => ({ x, pieces: [...pieces] }));
  while (rest.some(({ pieces }) => pieces.length > 0)) {
    const cut = rest.map(({ x, pieces }) => ({ x, pieces: takeUpTo(pieces, most) }));
    const height = Math.max(
      ...cut.map(({ pieces }) => pieces.reduce((sum, piece) => sum + piece.before + piece.height, 0)),
    );
    slices.push({
      before: slices.length === 0 ? before : 0,
      height: height + BAR + 3,
      keep: false,
      draw: (top) => {
        for (const { x, pieces } of cut) {
          const bar = () => fillBox(press.doc, [x, top, width, BAR], press.inks.warning);
          if (pieces.length > 0) drawArtifact(press.doc, "Layout", bar);
          drawStack(pieces, top + BAR + 3);
        }
      },
    });
    rest = rest.filter(({ pieces }) => pieces.length > 0);
  }
  return slices;
}

/** Removes and returns the pieces that fit in a height, at least one. */
function takeUpTo(pieces: Piece[], most: number): Piece[] {
  let height = 0;
  const count = pieces.findIndex((piece) => {
    height += piece.before + piece.height;
    return height > most;
  });
  return pieces.splice(0, count === -1 ? pieces.length : Math.max(1, count));
}

function drawStack(pieces: readonly Piece[], top: number): void {
  let y = top;
  for (const piece of pieces) {
    y += piece.before;
    piece.draw(y);
    y += piece.height;
  }
}
