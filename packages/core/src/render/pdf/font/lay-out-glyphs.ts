import type { Font } from "fontkit";

/** A glyph of a word, in thousandths of an em. */
export interface LaidGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly width: number;
  /** How much closer to it, if negative, the next one stands. */
  readonly kern: number;
}

/** Words beyond this number are laid out anew, so that a long-running process does not grow without bound. */
const MOST_WORDS = 20_000;

const known = new WeakMap<Font, Map<string, readonly LaidGlyph[]>>();

/** Glyphs of a word with kerning and ligatures. Words come again in every document, so they are remembered. */
export function layOutGlyphs(font: Font, word: string): readonly LaidGlyph[] {
  const words = known.get(font) ?? new Map<string, readonly LaidGlyph[]>();
  known.set(font, words);
  const before = words.get(word);
  if (before) return before;
  const { glyphs, positions } = font.layout(word);
  const scale = 1000 / font.unitsPerEm;
  const laid = glyphs.map(({ id, codePoints, advanceWidth }, index) => {
    const advance = positions[index]?.xAdvance ?? advanceWidth;
    return { id, codePoints, width: advanceWidth * scale, kern: (advance - advanceWidth) * scale };
  });
  if (words.size < MOST_WORDS) words.set(word, laid);
  return laid;
}
