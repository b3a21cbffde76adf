import { structureType } from "./structure-type.ts";

interface Marking {
  readonly structContent?: PDFKit.PDFStructureContent;
}

const latest = new WeakMap<PDFKit.PDFStructureElement, PDFKit.PDFStructureContent>();

/**
 * Makes what is drawn next content of an element. Lines of one paragraph are one stretch of content as long as
 * nothing else is marked between them; PDFKit closes the stretch when something else is, or the page ends.
 */
export function markText(doc: PDFKit.PDFDocument, element: PDFKit.PDFStructureElement): void {
  const { markings } = doc.page as unknown as { readonly markings: readonly Marking[] };
  const open = markings.at(-1)?.structContent;
  if (open !== undefined && open === latest.get(element)) return;
  const content = doc.markStructureContent(structureType(element));
  element.add(content);
  latest.set(element, content);
}
