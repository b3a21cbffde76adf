import type { RenderAssets } from "../../../schema/index.ts";
import type { LaidGlyph } from "./lay-out-glyphs.ts";
import { openFont } from "./open-font.ts";

/** What PDFKit must know of each glyph that it embeds; its types leave this out. */
interface PdfkitFont {
  readonly id: string;
  readonly subset: { includeGlyph(id: number): number };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): unknown;
}

export interface EmbeddedFont {
  /** Glyphs as they stand between the parentheses of a TJ operator's string; a kern parts it in two. */
  readonly encode: (glyphs: readonly LaidGlyph[]) => string;
  /** Its name on the current page, entered among the page's fonts. */
  readonly use: () => string;
}

/** The fonts of a document by file, each embedded when it is first used, with the glyphs that are used. */
export function embedFonts(doc: PDFKit.PDFDocument, fonts: RenderAssets["fonts"]): (file: string) => EmbeddedFont {
  const embedded = new Map<string, EmbeddedFont>();
  return (file) => {
    const before = embedded.get(file);
    if (before) return before;
    const font = embedFont(doc, file, fonts[file] ?? new Uint8Array());
    embedded.set(file, font);
    return font;
  };
}

function embedFont(doc: PDFKit.PDFDocument, file: string, bytes: Uint8Array): EmbeddedFont {
  doc.registerFont(file, openFont(bytes) as unknown as ArrayBuffer).font(file);
  const { _font: pdfkit } = doc as unknown as { readonly _font: PdfkitFont };
  const codes: string[] = [];
  const operands = new Map<readonly LaidGlyph[], string>();
  const encode = (glyphs: readonly LaidGlyph[]): string => {
    let operand = "";
    for (const glyph of glyphs) {
      codes[glyph.id] ??= includeGlyph(pdfkit, glyph);
      operand += codes[glyph.id];
      if (glyph.kern !== 0) operand += `)${-glyph.kern}(`;
    }
    return operand;
  };
  return {
    encode: (glyphs) => {
      const operand = operands.get(glyphs) ?? encode(glyphs);
      operands.set(glyphs, operand);
      return operand;
    },
    use: () => {
      const { fonts } = doc.page as unknown as { readonly fonts: Record<string, unknown> };
      fonts[pdfkit.id] ??= pdfkit.ref();
      return pdfkit.id;
    },
  };
}

/** Characters that a PDF string holds only behind a backslash; a bare line end would be read as another. */
const ESCAPES: Readonly<Record<string, string>> = { "(": "\\(", ")": "\\)", "\\": "\\\\", "\r": "\\r", "\n": "\\n" };

function includeGlyph({ subset, widths, unicode }: PdfkitFont, { id, width, codePoints }: LaidGlyph): string {
  const code = subset.includeGlyph(id);
  widths[code] ??= width;
  unicode[code] ??= codePoints;
  return [code >> 8, code & 255]
    .map((byte) => String.fromCharCode(byte))
    .map((byte) => ESCAPES[byte] ?? byte)
    .join("");
}
