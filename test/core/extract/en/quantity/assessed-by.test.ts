import { expect, test } from "vitest";
import { readStatements } from "../../read-statements.ts";

test.each([
  ["On Monday the health ministry put the toll at 60.", "the health ministry"],
  ["Rescuers counted 12 trucks on the road.", "Rescuers"],
  ["The trucks were counted at 12 posts.", undefined],
  ["The mayor put 12 trucks at the gate.", undefined],
])("%s is vouched for by %s", (text, source) => {
  expect(readStatements(text).quantities[0]?.attribution?.source.text).toBe(source);
});
