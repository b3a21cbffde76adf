/** The type of a structure element, "P" or "TD", which PDFKit's types keep to itself. */
export function structureType(element: PDFKit.PDFStructureElement): string {
  return (element as unknown as { readonly dictionary: { readonly data: { readonly S: string } } }).dictionary.data.S;
}

/** Sets the attributes of an element that PDFKit has no option for: a list's numbering. */
export function setAttributes(element: PDFKit.PDFStructureElement, attributes: Readonly<Record<string, string>>): void {
  const { data } = (element as unknown as { readonly dictionary: { readonly data: Record<string, unknown> } })
    .dictionary;
  data["A"] = attributes;
}
