import type { Font } from "fontkit";

/** A glyph of a word, in thousandths of an em. */
export interface LaidGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly width: number;
  /** How much closer to it, if negative, the next one stands. */
  readonly kern: number;
}

/** The glyphs of a word with kerning and ligatures. */
export function layOutGlyphs(font: Font, word: string): LaidGlyph[] {
  const { glyphs, positions } = font.layout(word);
  const scale = 1000 / font.unitsPerEm;
  return glyphs.map(({ id, codePoints, advanceWidth }, index) => {
    const advance = positions[index]?.xAdvance ?? advanceWidth;
    return { id, codePoints, width: advanceWidth * scale, kern: (advance - advanceWidth) * scale };
  });
}
