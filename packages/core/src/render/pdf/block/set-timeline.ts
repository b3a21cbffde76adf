import type { BriefingBlock, TimelineEntry } from "../../../schema/index.ts";
import { formatInterval } from "../../../time/index.ts";
import { addElement } from "../document/add-element.ts";
import type { Run } from "../line/run.ts";
import { sentenceRuns } from "../line/sentence-runs.ts";
import { joinItems, type Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setLabelled } from "./set-labelled.ts";
import { setText } from "./set-text.ts";

/** What happened when: the date in the margin, rival dates in the warning colour below it. */
export function setTimeline(
  press: Press,
  { entries }: Extract<BriefingBlock, { kind: "timeline" }>,
  parent: PDFKit.PDFStructureElement,
): Piece[] {
  const { doc, frame, styles, theme } = press;
  const list = addElement(doc, parent, "L");
  const set = entries.map((entry, index) => {
    const item = addElement(doc, list, "LI");
    const element = addElement(doc, item, "Lbl");
    const style = entry.background ? styles.muted : styles.small;
    const pieces = setText(press, sentenceRuns(press, [entry.sentence], style), {
      x: frame.text,
      width: frame.right - frame.text,
      leading: style.leading,
      element: addElement(doc, item, "LBody"),
      before: index === 0 ? theme.space.block : theme.space.line * 1.4,
    });
    return setLabelled(press, { runs: dateRuns(press, entry), beside: style, element }, pieces);
  });
  return joinItems(set);
}

function dateRuns({ styles }: Press, { date, rivals, background }: TimelineEntry): Run[] {
  const own = background ? { ...styles.label, tone: "muted" as const } : styles.label;
  return [
    { text: formatInterval(date), style: own },
    ...rivals.map((rival) => ({
      text: ` or ${formatInterval(rival)}`,
      style: { ...styles.label, tone: "warning" as const },
    })),
  ];
}
