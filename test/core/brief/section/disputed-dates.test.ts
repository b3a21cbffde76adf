import { expect, test } from "vitest";
import { readInterval } from "../../../../packages/core/src/brief/section/disputed-dates.ts";

test.each([
  ["3 January 2031", "2031-01-03", "2031-01-03"],
  ["1–9 February 2031", "2031-02-01", "2031-02-09"],
  ["early February", "2030-02-01", "2030-02-09"],
  ["late February 2031", "2031-02-20", "2031-02-28"],
  ["March 2031", "2031-03-01", "2031-03-31"],
])("%s is %s to %s", (text, start, end) => {
  expect(readInterval(text, 2030)).toMatchObject({ start, end });
});

test("words that name no days are none", () => {
  expect(readInterval("before the talks", 2030)).toBeNull();
  expect(readInterval("Tuesday", 2030)).toBeNull();
});
