import { expect, test } from "vitest";
import { listQuoted, repeatsQuote } from "../../../../packages/core/src/brief/select/list-quoted.ts";

test.each([
  ["Mora called Hale “an old fox” and left.", ["an old fox"]],
  ["Mora called Hale 'an old fox' who 'never sleeps'.", ["an old fox", "never sleeps"]],
  ["Hale's pilots and Mora's crew met.", []],
  ["The “summit” failed.", []],
])("%s", (text, expected) => {
  expect(listQuoted(text)).toEqual(expected);
});

test("a longer or a shorter form of a quotation repeats it", () => {
  expect(repeatsQuote(["is an old fox"], ["an old fox"])).toBe(true);
  expect(repeatsQuote(["an old fox"], ["he is an old fox"])).toBe(true);
  expect(repeatsQuote(["an old fox"], ["a young fox"])).toBe(false);
});
