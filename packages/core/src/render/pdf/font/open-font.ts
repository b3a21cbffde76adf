import * as fontkit from "fontkit";
import { unpackWoff } from "./unpack-woff.ts";

const opened = new WeakMap<Uint8Array, fontkit.Font>();

/** The library's own way to an outline, which it walks again for every document that embeds the glyph. */
interface Outlined {
  _decode?: () => unknown;
}

function rememberOutlines(font: fontkit.Font): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (...parts) => {
    const glyph: fontkit.Glyph & Outlined = getGlyph(...parts);
    if (Object.hasOwn(glyph, "_decode") || glyph._decode === undefined) return glyph;
    const decode = glyph._decode.bind(glyph);
    let outline: unknown;
    glyph._decode = () => {
      outline ??= decode();
      return outline;
    };
    return glyph;
  };
}

/** Parses a font file, once a process: it is the same for every document. */
export function openFont(bytes: Uint8Array): fontkit.Font {
  const known = opened.get(bytes);
  if (known) return known;
  const font = fontkit.create(Buffer.from(unpackWoff(bytes)));
  if (!("layout" in font)) throw new Error("Cannot open a font, expected a single face, not a collection");
  rememberOutlines(font);
  opened.set(bytes, font);
  return font;
}
