import type { BriefingBlock, Change } from "../../../schema/index.ts";
import { addElement } from "../document/add-element.ts";
import { sentenceRuns } from "../line/sentence-runs.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setLabelled } from "./set-labelled.ts";
import { setText } from "./set-text.ts";

const WORDS: Readonly<Record<Change, string>> = {
  added: "Added",
  strengthened: "Strengthened",
  "newly-disputed": "Newly disputed",
  resolved: "Resolved",
  updated: "Updated",
  withdrawn: "Withdrawn",
};

/** What differs from the edition before: the kind of change in the margin, the fact and the reason beside it. */
export function setChanges(
  press: Press,
  { items }: Extract<BriefingBlock, { kind: "changes" }>,
  parent: PDFKit.PDFStructureElement,
): Piece[] {
  const { doc, frame, styles, theme } = press;
  const list = addElement(doc, parent, "L");
  return items.flatMap(({ change, sentence, reason }) => {
    const item = addElement(doc, list, "LI");
    const label = addElement(doc, item, "Lbl");
    const runs = [
      ...sentenceRuns(press, [sentence], styles.body),
      { text: ` ${reason}`, style: styles.muted.emphasis },
    ];
    const pieces = setText(press, runs, {
      x: frame.text,
      width: frame.right - frame.text,
      leading: styles.body.leading,
      element: addElement(doc, item, "LBody"),
      before: theme.space.block * 0.6,
    });
    const tone = change === "newly-disputed" || change === "withdrawn" ? "warning" : "accent";
    const style = { ...styles.label, tone } as const;
    return setLabelled(press, { runs: [{ text: WORDS[change], style }], beside: styles.body, element: label }, pieces);
  });
}
