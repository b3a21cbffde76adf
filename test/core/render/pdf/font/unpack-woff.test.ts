import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fontFaces } from "@chancery/core/render/pdf";
import * as fontkit from "fontkit";
import { expect, test } from "vitest";
import { unpackWoff } from "../../../../../packages/core/src/render/pdf/font/unpack-woff.ts";

const read = (specifier: string) => new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(specifier))));

test.each(Object.entries(fontFaces))("%s unpacks to a font with the same glyphs", (_, specifier) => {
  const packed = read(specifier);
  const before = fontkit.create(Buffer.from(packed)) as fontkit.Font;
  const after = fontkit.create(Buffer.from(unpackWoff(packed))) as fontkit.Font;
  expect(after.postscriptName).toBe(before.postscriptName);
  expect(after.numGlyphs).toBe(before.numGlyphs);
  expect(after.characterSet).toEqual(before.characterSet);
  const widths = (font: fontkit.Font) => font.layout("Bogotá, 3.14").glyphs.map(({ advanceWidth }) => advanceWidth);
  expect(widths(after)).toEqual(widths(before));
});

test("what is no WOFF file is left as it is", () => {
  const other = Uint8Array.from({ length: 50 }, (_, index) => index);
  expect(unpackWoff(other)).toBe(other);
});
