type Element = PDFKit.PDFStructureElement;

interface ElementOptions {
  readonly alt?: string;
  readonly title?: string;
  readonly scope?: "Row" | "Column";
  readonly bbox?: readonly [number, number, number, number];
}

/** Makes a structure element the last child of another. */
export function addElement(
  doc: PDFKit.PDFDocument,
  parent: Element,
  type: string,
  options: ElementOptions = {},
): Element {
  const element = doc.struct(type, options);
  parent.add(element);
  return element;
}

/** Draws what carries no meaning: rules, grounds, running lines. */
export function drawArtifact(doc: PDFKit.PDFDocument, type: "Layout" | "Pagination", draw: () => void): void {
  doc.markContent("Artifact", { type });
  draw();
  doc.endMarkedContent();
}
