import { expect, test } from "vitest";
import { explainReason } from "../../../packages/functions/src/api/explain-reason.ts";

test.each<[string | null, string | null, string | null, string]>([
  ["a.png", "a.png: the file holds no text", "Save it as text.", "The file holds no text. Save it as text."],
  ["all.zip", "all.zip/a.png: the file holds no text", null, "all.zip/a.png: the file holds no text."],
  [
    null,
    "The store did not answer as expected.",
    "It will be tried again.",
    "The store did not answer as expected. It will be tried again.",
  ],
  ["a.txt", null, null, ""],
])("%s: %s", (file, message, hint, words) => {
  expect(explainReason(file, message, hint)).toBe(words);
});
