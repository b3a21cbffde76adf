import * as fontkit from "fontkit";
import { unpackWoff } from "./unpack-woff.ts";

const opened = new WeakMap<Uint8Array, fontkit.Font>();

/** Parses a font file once a process: decompressing and laying out the same words again would be most of the work. */
export function openFont(bytes: Uint8Array): fontkit.Font {
  const known = opened.get(bytes);
  if (known) return known;
  const font = fontkit.create(Buffer.from(unpackWoff(bytes)));
  if (!("layout" in font)) throw new Error("Cannot open a font, expected a single face, not a collection");
  // PDFKit scales the positions it is given in place, which changes nothing at 1,000 units an em only.
  if (font.unitsPerEm === 1000) rememberLayouts(font);
  opened.set(bytes, font);
  return font;
}

/** Words beyond this number are laid out anew, so that a long-running process does not grow without bound. */
const MOST_WORDS = 20_000;

function rememberLayouts(font: fontkit.Font): void {
  const layOut = font.layout.bind(font);
  const known = new Map<string, ReturnType<typeof layOut>>();
  font.layout = (text, ...rest) => {
    if (rest.some((value) => value !== undefined)) return layOut(text, ...rest);
    const before = known.get(text);
    if (before) return before;
    const run = layOut(text);
    if (known.size < MOST_WORDS) known.set(text, run);
    return run;
  };
}
