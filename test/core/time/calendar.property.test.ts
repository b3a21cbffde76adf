import type { DateInterval, TimeExpression, TimeValue } from "@chancery/core/schema";
import { addDays, addMonths, calendarDay, dayParts, daysBetween, resolveTime, weekdayOf } from "@chancery/core/time";
import fc from "fast-check";
import { expect, test } from "vitest";

const day = fc
  .tuple(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, dayOfMonth]) => calendarDay(year, month, dayOfMonth));

function resolve(value: TimeValue, published: string): DateInterval | null {
  const expression: TimeExpression = {
    span: { start: 0, end: 1 },
    text: "x",
    type: "date",
    value,
    anchor: "publication",
    timex: "",
    rule: "test",
  };
  return resolveTime(expression, { start: published, end: published, precision: "day", basis: "metadata" });
}

test("days go forth and back", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -50_000, max: 50_000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count);
    }),
  );
});

test("months keep the day where the month has it", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (from, count) => {
      expect(dayParts(addMonths(from, count)).day).toBe(dayParts(from).day);
    }),
  );
});

test("far shifts stay in the calendar", () => {
  fc.assert(
    fc.property(day, fc.double({ min: -1e9, max: 1e9, noNaN: true }), (from, amount) => {
      const found = resolve({ kind: "shift", amount, unit: "year", rounded: false }, from);
      expect(found?.start).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(found?.end).toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});

test("a past weekday is one of the seven days up to publication, a future one of the seven from it", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 7 }), (published, weekday) => {
      const past = resolve({ kind: "partial", weekday, direction: "past" }, published)?.start ?? "";
      const future = resolve({ kind: "partial", weekday, direction: "future" }, published)?.start ?? "";
      expect([weekdayOf(past), weekdayOf(future)]).toEqual([weekday, weekday]);
      expect(daysBetween(past, published)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(past, published)).toBeLessThan(7);
      expect(daysBetween(published, future)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(published, future)).toBeLessThan(7);
    }),
  );
});

test("last October was over, the October to come has not begun", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 12 }), (published, month) => {
      const before = resolve({ kind: "partial", month, direction: "before" }, published);
      const after = resolve({ kind: "partial", month, direction: "after" }, published);
      expect((before?.end ?? "9") < published).toBe(true);
      expect((after?.start ?? "0") > published).toBe(true);
      expect(daysBetween(before?.start ?? "", after?.start ?? "")).toBeLessThan(762);
    }),
  );
});
