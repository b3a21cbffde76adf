import type { Briefing, BriefingSource, Citation } from "../../../schema/index.ts";
import { formatInterval } from "../../../time/index.ts";
import { setText } from "../block/set-text.ts";
import { addElement } from "../document/add-element.ts";
import { setAttributes } from "../document/structure-type.ts";
import { breakLines } from "../line/break-lines.ts";
import { drawLine } from "../line/draw-line.ts";
import type { Run } from "../line/run.ts";
import { columnOf } from "../page/column-of.ts";
import { keepTogether, keepWithNext, type Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setEndnote } from "./set-endnote.ts";

/** In lines: outlet, title, date and file of nearly every source. */
const LONGEST_HEAD = 8;

type Element = PDFKit.PDFStructureElement;

/** The numbered sources, each with the exact sentences that the briefing rests on; set for the first of two columns. */
export function setSources(press: Press, { sources, citations }: Briefing, parent: Element): Piece[] {
  const bySource = Map.groupBy(citations, ({ source }) => source);
  const list = addElement(press.doc, parent, "L");
  setAttributes(list, { O: "List", ListNumbering: "Decimal" });
  return sources.flatMap((source) => setSource(press, source, bySource.get(source.number) ?? [], list));
}

function setSource(press: Press, source: BriefingSource, citations: readonly Citation[], list: Element): Piece[] {
  const { doc, frame, shape, styles, theme } = press;
  const { x, hang, width } = columnOf(frame, styles);
  const item = addElement(doc, list, "LI");
  const label = addElement(doc, item, "Lbl");
  const body = addElement(doc, item, "LBody");
  const style = { ...styles.small.strong, tone: "accent" as const };
  const [mark] = breakLines([{ text: String(source.number), style }], hang, shape);
  const { leading } = styles.small;
  const head = setText(press, describeSource(press, source), {
    x: x + hang,
    width: width - hang,
    leading,
    element: addElement(doc, body, "P"),
    before: theme.space.block,
    beside: (top, shift) => mark && drawLine(press, mark, { x: x + shift, top, height: leading }, label),
  });
  if (citations.length === 0) return head;
  const notes = addElement(doc, body, "L");
  setAttributes(notes, { O: "List", ListNumbering: "LowerAlpha" });
  // A hostile outlet's name could fill a page, which nothing keeps together.
  const kept = head.length <= LONGEST_HEAD ? keepTogether(head, true) : keepWithNext(head);
  return [...kept, ...citations.flatMap((citation) => setEndnote(press, citation, notes))];
}

function describeSource({ styles }: Press, source: BriefingSource): Run[] {
  const { small, note } = styles;
  const faint = { ...note.regular, tone: "muted" as const };
  const { outlet, title, byline, publishedAt, file, note: remark, inScope, url } = source;
  const when = publishedAt
    ? `${formatInterval(publishedAt)}${publishedAt.basis === "inferred" ? " (inferred)" : ""}`
    : "date not stated";
  const rest = [byline.join(", "), when, file ?? "", inScope ? "" : "out of scope"].filter(Boolean).join(" · ");
  const link = url && /^https?:\/\//u.test(url) ? { to: encodeURI(url), kind: "address" as const, alt: url } : null;
  return [
    { text: outlet ?? "Outlet not stated", style: small.strong },
    { text: title ? `, “${title}”` : ", no title", style: small.regular, ...(link && { link }) },
    { text: `. ${rest}.`, style: faint },
    ...(remark ? [{ text: ` ${remark}`, style: { ...faint, face: note.emphasis.face } }] : []),
  ];
}
