type Element = PDFKit.PDFStructureElement;

/** What PDFKit's types keep to themselves: the dictionary that an element is written as. */
interface ElementData {
  readonly dictionary: { readonly data: { readonly S: string; A?: unknown } };
}

const dataOf = (element: Element) => (element as unknown as ElementData).dictionary.data;

/** The type of a structure element: "P", "TD". */
export function structureType(element: Element): string {
  return dataOf(element).S;
}

/** Sets attributes of an element that PDFKit has no option for: a list's numbering. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, unknown>>): void {
  dataOf(element).A = attributes;
}

/** Says where a figure stands on the current page: left, top, right and bottom. */
export function setBounds(
  doc: PDFKit.PDFDocument,
  element: Element,
  [left, top, right, bottom]: readonly [number, number, number, number],
): void {
  const { height } = doc.page;
  setAttributes(element, { O: "Layout", Placement: "Block", BBox: [left, height - bottom, right, height - top] });
}
