import type { Citation } from "../../../schema/index.ts";
import { setText } from "../block/set-text.ts";
import { addElement } from "../document/add-element.ts";
import { breakLines } from "../line/break-lines.ts";
import { drawLine } from "../line/draw-line.ts";
import type { Run } from "../line/run.ts";
import { columnOf } from "../page/column-of.ts";
import type { Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import type { CitedAt } from "./open-notes.ts";

/** An endnote: the exact sentence, the words that carry the fact in ink, and links back to where it is cited. */
export function setEndnote(press: Press, citation: Citation, list: PDFKit.PDFStructureElement): Piece[] {
  const { doc, frame, notes, styles } = press;
  const { x, hang, width } = columnOf(frame, styles);
  const { leading } = styles.note;
  const item = addElement(doc, list, "LI");
  const label = addElement(doc, item, "Lbl");
  const style = { ...styles.note.strong, tone: "accent" as const };
  const [mark] = breakLines([{ text: citation.id, style }], hang, press.shape);
  return setText(press, [...quoteEvidence(press, citation), ...backLinks(press, notes.citedAt(citation.id))], {
    x: x + hang,
    width: width - hang,
    leading,
    element: addElement(doc, item, "LBody"),
    before: 1.5,
    beside: (top, shift) => {
      doc.addNamedDestination(notes.placeOf(citation.id), "XYZ", x + shift, top - leading, null);
      if (mark) drawLine(press, mark, { x: x + shift, top, height: leading }, label);
    },
  });
}

function quoteEvidence({ styles }: Press, { sentence, evidence }: Citation): Run[] {
  const { regular } = styles.note;
  const faint = { ...regular, tone: "muted" as const };
  const at = sentence.indexOf(evidence.text);
  if (at === -1) return [{ text: sentence, style: regular }];
  const end = at + evidence.text.length;
  return [
    { text: sentence.slice(0, at), style: faint },
    { text: sentence.slice(at, end), style: regular },
    { text: sentence.slice(end), style: faint },
  ];
}

/** "Page 1, 3": a page once, however often it cites the note. */
function backLinks({ styles }: Press, cited: readonly CitedAt[]): Run[] {
  const first = new Map<number, CitedAt>();
  for (const place of cited) if (!first.has(place.page)) first.set(place.page, place);
  const style = { ...styles.note.emphasis, tone: "accent" as const };
  return [...first.values()].flatMap(({ page, place }, index) => [
    { text: index === 0 ? " p.\u00a0" : ", ", style: { ...style, tone: "muted" as const } },
    { text: String(page), style, link: { to: place, kind: "place" as const, alt: `Back to page ${page}` } },
  ]);
}
