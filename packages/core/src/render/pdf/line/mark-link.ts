import type { Item } from "./break-lines.ts";
import type { LinePlace } from "./draw-line.ts";
import type { Link } from "./run.ts";

interface LinkedWords extends LinePlace {
  readonly link: Link;
  readonly items: readonly Item[];
}

/** Draws linked words inside a Link element, with the annotation that leads to the place or address. */
export function markLink(
  doc: PDFKit.PDFDocument,
  { link, items, x, top, height }: LinkedWords,
  parent: PDFKit.PDFStructureElement,
  draw: () => void,
): void {
  const element = doc.struct("Link", { alt: link.alt });
  parent.add(element);
  const content = doc.markStructureContent("Link");
  draw();
  doc.endMarkedContent();
  element.add(content);
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return;
  const width = last.x + last.shaped.width * last.run.style.size - first.x;
  const target = link.kind === "place" ? { Dest: link.to } : { A: { Type: "Action", S: "URI", URI: pdfText(link.to) } };
  const options = { Subtype: "Link", Contents: pdfText(link.alt), structParent: element, ...target };
  // PDFKit's types leave out what makes a link annotation: its target, its words and its element.
  doc.annotate(x + first.x, top, width, height, options as unknown as Parameters<typeof doc.annotate>[4]);
  // Ended on the page it stands on: PDFKit notes the current page for the annotation.
  element.end();
  link.drawn?.(x + first.x, top);
}

/** PDFKit writes a plain string as a name and a String object as text. */
function pdfText(text: string): unknown {
  return Object(text);
}
