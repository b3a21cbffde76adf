import type { Briefing, BriefingSource, Citation } from "../../../schema/index.ts";
import { formatInterval } from "../../../time/index.ts";
import { setLabelled } from "../block/set-labelled.ts";
import { setText } from "../block/set-text.ts";
import { addElement } from "../document/add-element.ts";
import { setAttributes } from "../document/structure-type.ts";
import type { Run } from "../line/run.ts";
import { keepTogether, type Piece } from "../page/piece.ts";
import type { Press } from "../press.ts";
import { setEndnote } from "./set-endnote.ts";

type Element = PDFKit.PDFStructureElement;

/** The numbered sources, each with the exact sentences that the briefing rests on. */
export function setSources(press: Press, { sources, citations }: Briefing, parent: Element): Piece[] {
  const bySource = Map.groupBy(citations, ({ source }) => source);
  const list = addElement(press.doc, parent, "L");
  setAttributes(list, { O: "List", ListNumbering: "Decimal" });
  return sources.flatMap((source) => setSource(press, source, bySource.get(source.number) ?? [], list));
}

function setSource(press: Press, source: BriefingSource, citations: readonly Citation[], list: Element): Piece[] {
  const { doc, frame, styles, theme } = press;
  const item = addElement(doc, list, "LI");
  const label = addElement(doc, item, "Lbl");
  const body = addElement(doc, item, "LBody");
  const pieces = setText(press, describeSource(press, source), {
    x: frame.text,
    width: frame.right - frame.text,
    leading: styles.small.leading,
    element: addElement(doc, body, "P"),
    before: theme.space.block,
  });
  const runs = [{ text: `Source ${source.number}`, style: styles.label }];
  const head = setLabelled(press, { runs, leading: styles.small.leading, element: label }, pieces);
  if (citations.length === 0) return head;
  const notes = addElement(doc, body, "L");
  setAttributes(notes, { O: "List", ListNumbering: "LowerAlpha" });
  return [...keepTogether(head, true), ...citations.flatMap((citation) => setEndnote(press, citation, notes))];
}

function describeSource({ styles }: Press, source: BriefingSource): Run[] {
  const { small, muted } = styles;
  const { outlet, title, byline, publishedAt, file, note, inScope, url } = source;
  const when = publishedAt
    ? `${formatInterval(publishedAt)}${publishedAt.basis === "inferred" ? " (inferred)" : ""}`
    : "date not stated";
  const rest = [byline.join(", "), when, file ?? "", inScope ? "" : "out of scope"].filter(Boolean).join(" · ");
  const link = url && /^https?:\/\//u.test(url) ? { to: encodeURI(url), kind: "address" as const, alt: url } : null;
  return [
    { text: outlet ?? "Outlet not stated", style: small.strong },
    { text: title ? `, “${title}”` : ", no title", style: small.regular, ...(link && { link }) },
    { text: `. ${rest}.`, style: muted.regular },
    ...(note ? [{ text: ` ${note}`, style: muted.emphasis }] : []),
  ];
}
