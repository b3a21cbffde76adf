import { expect, test } from "vitest";
import { titleDispute } from "../../../../packages/core/src/brief/section/title-dispute.ts";

test.each([
  ["when the ministers met", "date", "When the ministers met"],
  ["How long the meeting lasted.", "quantity", "How long the meeting lasted"],
  ["when: Relations had soured after the closure of the post", "date", "The date of one event"],
  [
    "Norland closed the post at Alm for lorries in March after a long quarrel over the tolls on timber",
    "existence",
    "Whether one thing happened",
  ],
] as const)("%s", (about, kind, expected) => {
  expect(titleDispute({ about, kind })).toBe(expected);
});
