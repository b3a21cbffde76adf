import { type LaidGlyph, layOutGlyphs } from "./lay-out-glyphs.ts";
import { openFont } from "./open-font.ts";

/** What PDFKit must know of each glyph that it embeds; its types leave this out. */
interface PdfkitFont {
  readonly id: string;
  readonly subset: { includeGlyph(id: number): number };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): unknown;
}

/** A word as the operand of a TJ operator, and its advance at a size of 1. */
export interface EncodedText {
  readonly operand: string;
  readonly width: number;
}

export interface EmbeddedFont {
  readonly has: (character: string) => boolean;
  readonly encode: (text: string) => EncodedText;
  /** Its name on the current page, entered among the page's fonts. */
  readonly use: () => string;
}

/** Registers a font with a document, which will embed only the glyphs that are encoded. */
export function embedFont(doc: PDFKit.PDFDocument, name: string, bytes: Uint8Array): EmbeddedFont {
  const font = openFont(bytes);
  doc.registerFont(name, font as unknown as ArrayBuffer).font(name);
  const { _font: pdfkit } = doc as unknown as { readonly _font: PdfkitFont };
  const codes: string[] = [];
  return {
    has: (character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    encode: (text) =>
      encodeGlyphs(layOutGlyphs(font, text), (glyph) => (codes[glyph.id] ??= includeGlyph(pdfkit, glyph))),
    use: () => {
      const { fonts } = doc.page as unknown as { readonly fonts: Record<string, unknown> };
      fonts[pdfkit.id] ??= pdfkit.ref();
      return pdfkit.id;
    },
  };
}

function includeGlyph({ subset, widths, unicode }: PdfkitFont, { id, width, codePoints }: LaidGlyph): string {
  const code = subset.includeGlyph(id);
  widths[code] ??= width;
  unicode[code] ??= codePoints;
  return code.toString(16).padStart(4, "0");
}

function encodeGlyphs(glyphs: readonly LaidGlyph[], codeOf: (glyph: LaidGlyph) => string): EncodedText {
  let operand = "<";
  let width = 0;
  for (const glyph of glyphs) {
    operand += codeOf(glyph);
    if (glyph.kern !== 0) operand += `>${-glyph.kern}<`;
    width += glyph.width + glyph.kern;
  }
  return { operand: `${operand}>`, width: width / 1000 };
}
