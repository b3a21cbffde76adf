import { expect, test } from "vitest";
import { writeObject } from "../../../../../packages/core/src/render/pdf/document/write-object.ts";

const text = (words: string): object => Object(words);

test.each<[string, unknown, string]>([
  ["a name", "Catalog", "/Catalog"],
  ["numbers, to a millionth", [1, -0.5, 2 / 3, 1e-9], "[1 -0.5 0.666667 0]"],
  ["what is not there", [null, undefined, true], "[null null true]"],
  ["a text", text("Vik, 1 May"), "(Vik, 1 May)"],
  ["signs that end a text", text("(a\\b)\n\t"), "(\\(a\\\\b\\)\\n\\t)"],
  ["a text beyond ASCII in UTF-16", text("é€"), "(\xfe\xff\0\xe9\x20\xac)"],
  ["bytes of UTF-16 that end a text", text("\u2828"), "(\xfe\xff\\(\\()"],
  ["a day", new Date("2026-02-03T04:05:06Z"), "(D:20260203040506Z)"],
  ["a dictionary", { Type: "Page", Kids: [], P: undefined }, "<<\n/Type /Page\n/Kids []\n>>"],
  ["a reference", { toString: () => "7 0 R", __proto__: { id: 7 } }, "7 0 R"],
])("writes %s", (_, value, written) => {
  expect(writeObject(value)).toBe(written);
});
