import { mergeReadings } from "@chancery/core/merge";
import type { Topic, WatchEntry } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { loadTopic } from "../../../../packages/functions/src/adapter/load-topic.ts";

const entry = (id: string, knownFrom: string, day: string | null): WatchEntry => ({
  id,
  summary: id,
  knownFrom,
  date: day === null ? null : { start: day, end: day, precision: "day", basis: "stated" },
  terms: [id],
  source: "calendar",
});

const base = await loadTopic();
const topic: Topic = {
  ...base,
  profile: {
    ...base.profile,
    watch: [
      entry("past", "2024-01-01", "2025-01-19"),
      entry("today", "2024-01-01", "2025-01-20"),
      entry("next-winter", "2024-01-01", "2026-01-10"),
      entry("beyond-a-year", "2024-01-01", "2026-03-08"),
      entry("not-known-yet", "2025-02-01", "2025-06-01"),
      entry("undated", "2024-01-01", null),
    ],
  },
};

test("the desk waits for what it knew on the day, a year ahead at the most", () => {
  const { watch } = mergeReadings([], topic, { asOf: "2025-01-20" });
  expect(watch.map((item) => item.entry)).toEqual(["today", "next-winter", "undated"]);
});
