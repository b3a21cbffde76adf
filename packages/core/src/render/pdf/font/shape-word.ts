import type { RenderAssets } from "../../../schema/index.ts";
import { findCharacter, type PrintedCharacter } from "./find-character.ts";
import { type LaidGlyph, layOutGlyphs } from "./lay-out-glyphs.ts";
import { openFont } from "./open-font.ts";

/** A stretch of a word in one font file. */
interface Stretch {
  readonly file: string;
  readonly glyphs: readonly LaidGlyph[];
}

export interface ShapedWord {
  /** Advance at a size of 1. */
  readonly width: number;
  readonly stretches: readonly Stretch[];
  /** What was written, where the page shows something else. */
  readonly actual: string | null;
}

export type ShapeWord = (face: string, word: string) => ShapedWord;

type Fonts = RenderAssets["fonts"];

const shapers = new WeakMap<Fonts, ShapeWord>();
/** With more words at hand all are forgotten, so that a long-running process does not grow without bound. */
const MOST_WORDS = 10_000;

/** Turns words to glyphs. Words come again in every document, so a set of fonts remembers those it has shaped. */
export function shaperOf(fonts: Fonts): ShapeWord {
  const shaper = shapers.get(fonts) ?? createShaper(fonts);
  shapers.set(fonts, shaper);
  return shaper;
}

function createShaper(fonts: Fonts): ShapeWord {
  const characters = remember(MOST_WORDS, (face, character) => findCharacter(fonts, face, character));
  return remember(MOST_WORDS, (face, word) => shapeWord(fonts, face, word, characters));
}

function shapeWord(
  fonts: Fonts,
  face: string,
  word: string,
  find: (face: string, character: string) => PrintedCharacter,
): ShapedWord {
  const texts: { file: string; text: string }[] = [];
  let faithful = true;
  for (const character of word) {
    const printed = find(face, character);
    const last = texts.at(-1);
    if (last?.file === printed.file) last.text += printed.text;
    else texts.push({ file: printed.file, text: printed.text });
    faithful &&= printed.faithful;
  }
  const stretches = texts.filter(({ text }) => text !== "").map(({ file, text }) => shapeStretch(fonts, file, text));
  const glyphs = stretches.flatMap((stretch) => stretch.glyphs);
  const width = glyphs.reduce((sum, glyph) => sum + glyph.width + glyph.kern, 0) / 1000;
  return { width, stretches, actual: faithful ? null : word };
}

function shapeStretch(fonts: Fonts, file: string, text: string): Stretch {
  const bytes = fonts[file];
  if (!bytes) throw new Error(`Cannot set text, expected a font named ${file}`);
  return { file, glyphs: layOutGlyphs(openFont(bytes), text) };
}

/** Two steps instead of one key of both parts: a key would have to be made for every word of the text. */
function remember<Value>(
  most: number,
  make: (face: string, text: string) => Value,
): (face: string, text: string) => Value {
  const faces = new Map<string, Map<string, Value>>();
  return (face, text) => {
    const known = faces.get(face) ?? new Map<string, Value>();
    faces.set(face, known);
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(face, text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
