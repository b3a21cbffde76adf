import { expect, test } from "vitest";
import { printableText, substituteFor } from "../../../../../packages/core/src/render/pdf/font/printable-text.ts";

test.each([
  ["plain “text” – as it is…", "plain “text” – as it is…"],
  ["a\u202Eb\u202Cc\u200Bd\u00ADe", "abcde"],
  ["one\n two\t three", "one two three"],
  ["10\u202f000", "10\u00a0000"],
  ["e\u0301", "é"],
])("%j is printed as %j", (written, printed) => {
  expect(printableText(written)).toBe(printed);
});

const latin = (character: string) => /[a-zA-Z?]/.test(character);

test("a hyphen that does not break looks like any hyphen", () => {
  expect(substituteFor("\u2011", latin)).toEqual({ text: "-", faithful: true });
});

test("a letter without a glyph loses its marks, a sign becomes a question mark", () => {
  expect(substituteFor("ǎ", latin)).toEqual({ text: "a", faithful: false });
  expect(substituteFor("中", latin)).toEqual({ text: "?", faithful: false });
  expect(substituteFor("\u0301", latin)).toEqual({ text: "", faithful: false });
});
