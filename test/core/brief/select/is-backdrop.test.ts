import { expect, test } from "vitest";
import { isBackdrop } from "../../../../packages/core/src/brief/select/is-backdrop.ts";

test.each([
  ["Relations between Norland and Sudland had been marked by quarrels over the dam.", true],
  ["For three decades, Norland has worked closely with Sudland.", true],
  ["Historically, Norland has been the main ally of Sudland.", true],
  ["Sudland is the fourth-largest supplier of timber to Norland.", true],
  ["The last time Norland closed the post was in 1996.", true],
  ["Norland last closed the post in 1997.", true],
  ["Berg, a former pilot, is Norland's first woman president.", true],
  ["It was the first meeting of the two.", false],
  ["Norland closed the post on Tuesday.", false],
  ["The ministers agreed to dredge the river.", false],
  ["Norland is to close the post in May.", false],
])("%s: %s", (text, expected) => {
  expect(isBackdrop(text)).toBe(expected);
});
