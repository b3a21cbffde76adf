import { expect, test } from "vitest";
import { spellAmerican } from "../../../../packages/core/src/merge/word/spell-american.ts";

test.each([
  ["apologised", "apologized"],
  ["recognising", "recognizing"],
  ["organisations", "organizations"],
  ["defence", "defense"],
  ["labour", "labor"],
  ["neighbouring", "neighboring"],
  ["programmes", "programs"],
  ["centre", "center"],
])("%s is spelled %s", (british, american) => {
  expect(spellAmerican(british)).toBe(american);
});

test.each([
  "exercise",
  "promised",
  "raising",
  "advised",
  "compromise",
  "surprise",
  "rising",
  "praised",
  "hour",
  "pour",
  "four",
  "evidence",
  "comprising",
  "supervised",
])("%s has one spelling", (word) => {
  expect(spellAmerican(word)).toBe(word);
});
