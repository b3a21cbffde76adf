import type { EmbeddedFont, EncodedText } from "./embed-font.ts";
import type { FindCharacter } from "./font-stack.ts";

/** A stretch of a word in one font. */
export interface Glyphs extends EncodedText {
  readonly font: EmbeddedFont;
}

export interface ShapedWord {
  readonly width: number;
  readonly glyphs: readonly Glyphs[];
  /** What was written, where the page shows something else. */
  readonly actual: string | null;
}

export type ShapeWord = (face: string, word: string) => ShapedWord;

/** Turns words to glyphs with kerning; each word of a face once a document. */
export function openShaper(find: FindCharacter): ShapeWord {
  const known = new Map<string, ShapedWord>();
  return (face, word) => {
    const key = `${face} ${word}`;
    const before = known.get(key);
    if (before) return before;
    const shaped = shapeWord(find, face, word);
    known.set(key, shaped);
    return shaped;
  };
}

function shapeWord(find: FindCharacter, face: string, word: string): ShapedWord {
  const stretches: { font: EmbeddedFont; text: string }[] = [];
  let faithful = true;
  for (const character of word) {
    const printed = find(face, character);
    const last = stretches.at(-1);
    if (last && last.font === printed.font) last.text += printed.text;
    else stretches.push({ font: printed.font, text: printed.text });
    faithful &&= printed.faithful;
  }
  const glyphs = stretches.filter(({ text }) => text !== "").map(({ font, text }) => ({ font, ...font.encode(text) }));
  const width = glyphs.reduce((sum, stretch) => sum + stretch.width, 0);
  return { width, glyphs, actual: faithful ? null : word };
}
