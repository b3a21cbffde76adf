import * as fontkit from "fontkit";
import { unpackWoff } from "./unpack-woff.ts";

const opened = new WeakMap<Uint8Array, fontkit.Font>();

/** Parses a font file, once a process: it is the same for every document. */
export function openFont(bytes: Uint8Array): fontkit.Font {
  const known = opened.get(bytes);
  if (known) return known;
  const font = fontkit.create(Buffer.from(unpackWoff(bytes)));
  if (!("layout" in font)) throw new Error("Cannot open a font, expected a single face, not a collection");
  opened.set(bytes, font);
  return font;
}
