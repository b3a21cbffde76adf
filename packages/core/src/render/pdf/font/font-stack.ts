import type { RenderAssets } from "../../../schema/index.ts";
import { type EmbeddedFont, embedFont } from "./embed-font.ts";
import { substituteFor } from "./printable-text.ts";

/** A character as it is drawn: the font that has it, and the text drawn in its place. */
export interface PrintedCharacter {
  readonly font: EmbeddedFont;
  readonly text: string;
  /** False when the page cannot show what was written. */
  readonly faithful: boolean;
}

export type FindCharacter = (face: string, character: string) => PrintedCharacter;

/** Files every face may fall back on: names of people are written in more scripts than the text. */
const LAST_RESORTS = ["serif/cyrillic", "serif/greek", "serif/vietnamese"];

/** Looks characters up in the files of a face: "é" in its Latin file, "ł" in the extended one. */
export function openFontStacks(doc: PDFKit.PDFDocument, fonts: RenderAssets["fonts"]): FindCharacter {
  const embedded = new Map<string, EmbeddedFont>();
  const known = new Map<string, PrintedCharacter>();

  const open = (name: string): EmbeddedFont | null => {
    const before = embedded.get(name);
    if (before) return before;
    const bytes = fonts[name];
    if (!bytes) return null;
    const font = embedFont(doc, name, bytes);
    embedded.set(name, font);
    return font;
  };

  const search = (face: string, character: string): EmbeddedFont | null => {
    for (const name of [face, `${face}/latin-ext`, ...LAST_RESORTS]) {
      const font = open(name);
      if (font?.has(character)) return font;
    }
    return null;
  };

  const find = (face: string, character: string): PrintedCharacter => {
    const own = search(face, character);
    if (own) return { font: own, text: character, faithful: true };
    const { text, faithful } = substituteFor(character, (candidate) => search(face, candidate) !== null);
    const font = open(face);
    if (!font) throw new Error(`Cannot draw text, expected a font named ${face}`);
    return { font, text, faithful };
  };

  return (face, character) => {
    const key = `${face} ${character}`;
    const before = known.get(key);
    if (before) return before;
    const found = find(face, character);
    known.set(key, found);
    return found;
  };
}
