import type { BriefingBlock } from "../../../schema/index.ts";
import { addElement } from "../document/add-element.ts";
import { sentenceRuns } from "../line/sentence-runs.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setChanges } from "./set-changes.ts";
import { setChart } from "./set-chart.ts";
import { setDispute } from "./set-dispute.ts";
import { setHeading } from "./set-heading.ts";
import { setJudgment } from "./set-judgment.ts";
import { setList } from "./set-list.ts";
import { setPositions } from "./set-positions.ts";
import { setTable } from "./set-table.ts";
import { setText } from "./set-text.ts";
import { setTimeline } from "./set-timeline.ts";

/** One block of a section as pieces of the page, entered under the section's element in reading order. */
export function setBlock(press: Press, block: BriefingBlock, parent: PDFKit.PDFStructureElement): Piece[] {
  switch (block.kind) {
    case "paragraph": {
      const { body } = press.styles;
      const element = addElement(press.doc, parent, "P");
      const { text: x, right } = press.frame;
      return setText(press, sentenceRuns(press, block.sentences, body), {
        x,
        width: right - x,
        leading: body.leading,
        element,
        before: press.theme.space.block * 0.6,
      });
    }
    case "heading":
      return setHeading(press, block.text, parent);
    case "list":
      return setList(press, block, parent);
    case "judgment":
      return setJudgment(press, block, parent);
    case "table":
      return setTable(press, block, parent);
    case "changes":
      return setChanges(press, block, parent);
    case "dispute":
      return setDispute(press, block, parent);
    case "positions":
      return setPositions(press, block, parent);
    case "timeline":
      return setTimeline(press, block, parent);
    case "chart":
      return setChart(press, block, parent);
  }
}
