import type { BriefingBlock, BriefingSentence } from "../../../schema/index.ts";
import { addElement } from "../document/add-element.ts";
import { sentenceRuns } from "../line/sentence-runs.ts";
import { type Piece, spaceBefore } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setGrid } from "../table/set-grid.ts";
import { setLabelled } from "./set-labelled.ts";
import { setList } from "./set-list.ts";

type Positions = Extract<BriefingBlock, { kind: "positions" }>;
type Element = PDFKit.PDFStructureElement;

const GAP = 14;

/** What each side says, side by side by subject; below it what they agree on and what is open. */
export function setPositions(press: Press, positions: Positions, parent: Element): Piece[] {
  const { frame, styles, doc } = press;
  const { sides, rows, agreed, open } = positions;
  const half = (frame.right - frame.text - GAP) / 2;
  const cell = (sentences: readonly BriefingSentence[]) =>
    sentences.length > 0 ? sentenceRuns(press, sentences, styles.small) : [{ text: "–", style: styles.muted.regular }];
  const label = (text: string) => [{ text, style: styles.label }];
  const grid = {
    columns: [
      { x: frame.left, width: frame.label, align: "left" as const },
      { x: frame.text, width: half, align: "left" as const },
      { x: frame.text + half + GAP, width: half, align: "left" as const },
    ],
    header: [label("Subject"), label(sides[0]), label(sides[1])],
    rows: rows.map(({ subject, cells }) => [label(subject), cell(cells[0]), cell(cells[1])]),
    leading: styles.small.leading,
    rowHeaders: true,
  };
  return [
    ...(rows.length > 0 ? setGrid(press, grid, addElement(doc, parent, "Table")) : []),
    ...setPoints(press, "Agreed", agreed, parent),
    ...setPoints(press, "Open", open, parent),
  ];
}

function setPoints(press: Press, title: string, sentences: readonly BriefingSentence[], parent: Element): Piece[] {
  if (sentences.length === 0) return [];
  const { doc, styles, theme } = press;
  const element = addElement(doc, parent, "P");
  const items = sentences.map((sentence) => [sentence]);
  const points = setList(press, { kind: "list", ordered: false, items }, parent);
  const label = { runs: [{ text: title, style: styles.label }], beside: styles.body, element };
  return spaceBefore(setLabelled(press, label, points), theme.space.block);
}
