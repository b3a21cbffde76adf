import type { Change } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { tellChangeCounts } from "../../../../packages/core/src/brief/section/tell-change-counts.ts";

const of = (...kinds: readonly Change[]) =>
  tellChangeCounts(kinds.map((change, index) => ({ change, fact: `f${index}`, summary: "", reason: "" })));

test.each([
  [of("added"), "one fact is new"],
  [of("added", "newly-disputed", "added"), "one fact is newly disputed and two are new"],
  [
    of("withdrawn", "updated", "strengthened", "strengthened"),
    "one fact has a new value, two are better attested and one is withdrawn",
  ],
])("%s", (told, expected) => {
  expect(told).toBe(expected);
});
