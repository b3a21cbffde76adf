import {
  addDays,
  addMonths,
  daysBetween,
  formatInterval,
  intersectIntervals,
  intervalContains,
  intervalsOverlap,
  weekdayOf,
} from "@chancery/core/time";
import { expect, test } from "vitest";

test("days carry over months, leap years and centuries", () => {
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("1900-02-28", 1)).toBe("1900-03-01");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(addDays("0051-01-01", 1)).toBe("0051-01-02");
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2026-01-31", -2)).toBe("2025-11-30");
  expect(daysBetween("2026-02-03", "2026-03-03")).toBe(28);
  expect(weekdayOf("2026-02-03")).toBe(2);
  expect(weekdayOf("2026-02-08")).toBe(7);
});

test("intervals overlap, contain and intersect with both ends counted", () => {
  const january = { start: "2026-01-01", end: "2026-01-31", precision: "month", basis: "stated" } as const;
  const seventh = { start: "2026-01-07", end: "2026-01-07", precision: "day", basis: "stated" } as const;
  const turn = { start: "2026-01-31", end: "2026-02-02", precision: "range", basis: "stated" } as const;
  expect(intervalsOverlap(january, turn)).toBe(true);
  expect(intervalsOverlap(seventh, turn)).toBe(false);
  expect(intervalContains(january, seventh)).toBe(true);
  expect(intervalContains(january, turn)).toBe(false);
  expect(intersectIntervals(january, seventh)).toBe(seventh);
  expect(intersectIntervals(january, turn)).toEqual({ ...turn, end: "2026-01-31", precision: "day" });
  expect(intersectIntervals(seventh, turn)).toBeNull();
});

test.each([
  ["2026-02-03", "2026-02-03", "day", "3 February 2026"],
  ["2026-01-01", "2026-01-31", "month", "January 2026"],
  ["2025-01-01", "2025-12-31", "year", "2025"],
  ["2026-02-03", "2026-02-05", "range", "3–5 February 2026"],
  ["2026-01-30", "2026-02-05", "range", "30 January to 5 February 2026"],
  ["2025-12-30", "2026-01-02", "range", "30 December 2025 to 2 January 2026"],
  ["2025-07-01", "2025-09-30", "range", "July to September 2025"],
  ["2025-12-01", "2026-02-28", "range", "December 2025 to February 2026"],
  ["1980-01-01", "1989-12-31", "range", "the 1980s"],
  ["2010-01-01", "2014-12-31", "range", "2010–2014"],
] as const)("formats %s … %s", (start, end, precision, text) => {
  expect(formatInterval({ start, end, precision })).toBe(text);
});
