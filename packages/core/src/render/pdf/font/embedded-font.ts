/** The part of PDFKit's embedded font that the renderer uses and PDFKit's types leave out. */
export interface EmbeddedFont {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  ref(): unknown;
  encode(text: string): [string[], { readonly xAdvance: number; readonly advanceWidth: number }[]];
}

/** Makes a registered font the document's current one and returns what PDFKit embeds for it. */
export function embedFont(doc: PDFKit.PDFDocument, name: string): EmbeddedFont {
  doc.font(name);
  return (doc as unknown as { readonly _font: EmbeddedFont })._font;
}

/** The name of a font on the current page, entered in the page's resources. */
export function useFont(doc: PDFKit.PDFDocument, font: EmbeddedFont): string {
  const { fonts } = doc.page as unknown as { readonly fonts: Record<string, unknown> };
  fonts[font.id] ??= font.ref();
  return font.id;
}
