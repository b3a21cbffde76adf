import { expect, test } from "vitest";
import { quoteMarks } from "../../../packages/core/src/render/quote-marks.ts";

test("marks are set around a sentence unless it has its own", () => {
  expect(quoteMarks("They met.").join("They met.")).toBe("“They met.”");
  expect(quoteMarks('He said: "Yes."')).toEqual(["", ""]);
});
