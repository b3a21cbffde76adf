import { expect, test } from "vitest";
import { liesAhead } from "../../../../../packages/core/src/extract/en/time/index.ts";
import { readTimes } from "./read-times.ts";

test.each([
  ["A vote is scheduled for May.", true],
  ["The court meets next Tuesday.", true],
  ["The court will rule next month.", true],
  ["The envoy will return in two weeks’ time.", true],
  ["The court met on Tuesday.", false],
  ["The court met last month.", false],
  ["It was founded in 2019.", false],
])("%s → %s", (text, expected) => {
  expect(liesAhead(readTimes(text)[0] ?? null)).toBe(expected);
});
