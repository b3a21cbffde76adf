import { expect, test } from "vitest";
import { breakEvenly } from "../../../../../packages/core/src/render/pdf/line/break-evenly.ts";

const style = { face: "serif", size: 10, tone: "ink", rise: 0 } as const;
/** A font in which every character is one unit wide. */
const shape = (_: string, word: string) => ({
  width: word.length / 10,
  stretches: [{ file: word, glyphs: [] }],
  actual: null,
});
const set = (text: string, width: number) =>
  breakEvenly([{ text, style }], width, shape).map(({ items }) =>
    items
      .map(({ shaped }) => shaped.stretches[0]?.file)
      .join("")
      .trimEnd(),
  );

test("a word left over on the last line gets company", () => {
  expect(set("aaaa bbbb cccc dddd eeee ffff gggg hhhh i", 40)).toEqual([
    "aaaa bbbb cccc dddd eeee ffff gggg",
    "hhhh i",
  ]);
});

test("lines stay as they are where a word would have to be cut, or the last is long enough", () => {
  const whole = "a".repeat(40);
  expect(set(`${whole} ${whole} i`, 40)).toEqual([whole, whole, "i"]);
  expect(set("aaaa bbbb cccc dddd", 12)).toEqual(["aaaa bbbb", "cccc dddd"]);
});
