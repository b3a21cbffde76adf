import type { RenderAssets } from "../../../schema/index.ts";
import { openFont } from "./open-font.ts";
import { substituteFor } from "./printable-text.ts";

/** A character as it is drawn: the font file that has it, and the text drawn in its place. */
export interface PrintedCharacter {
  readonly file: string;
  readonly text: string;
  /** False when the page cannot show what was written. */
  readonly faithful: boolean;
}

/** Files every face may fall back on: names of people are written in more scripts than the text. */
const LAST_RESORTS = ["serif/cyrillic", "serif/greek", "serif/vietnamese"];

/** Looks a character up in the files of a face: "é" is in its Latin file, "ł" in the extended one. */
export function findCharacter(fonts: RenderAssets["fonts"], face: string, character: string): PrintedCharacter {
  const search = (wanted: string): string | undefined =>
    [face, `${face}/latin-ext`, ...LAST_RESORTS].find((file) => {
      const bytes = fonts[file];
      return bytes && openFont(bytes).hasGlyphForCodePoint(wanted.codePointAt(0) ?? 0);
    });
  const own = search(character);
  if (own) return { file: own, text: character, faithful: true };
  return { file: face, ...substituteFor(character, (candidate) => search(candidate) === face) };
}
