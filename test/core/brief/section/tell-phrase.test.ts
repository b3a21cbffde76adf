import { expect, test } from "vitest";
import { tellPhrase } from "../../../../packages/core/src/brief/section/tell-phrase.ts";
import { inlineText } from "../../../../packages/core/src/brief/wording/index.ts";

test("a phrase that names its event is an entry", () => {
  const parts = tellPhrase("the closure of the border post at Alm");
  expect(parts && inlineText(parts)).toBe("The closure of the border post at Alm.");
});

test.each(["Last month the Bell published the letters", "The Bell published the letters the same day in Vik"])(
  "a date that only its article could tell is none: %s",
  (text) => {
    expect(tellPhrase(text)).toBeNull();
  },
);
