import type { DateInterval, TimeExpression, TimeValue } from "@chancery/core/schema";
import { resolveTime, timexValue } from "@chancery/core/time";
import { describe, expect, test } from "vitest";

function day(start: string, basis: DateInterval["basis"] = "metadata"): DateInterval {
  return { start, end: start, precision: "day", basis };
}

function expression(value: TimeValue, more: Partial<TimeExpression> = {}): TimeExpression {
  return {
    span: { start: 0, end: 1 },
    text: "x",
    type: "date",
    value,
    anchor: "publication",
    timex: "XXXX",
    rule: "test",
    ...more,
  };
}

const partial = (value: object): TimeValue => ({ kind: "partial", direction: "past", ...value }) as TimeValue;
const shift = (amount: number, unit: string, more: object = {}): TimeValue =>
  ({ kind: "shift", amount, unit, rounded: true, ...more }) as TimeValue;

const CASES: readonly [string, TimeValue, string, string, string, string][] = [
  ["Tuesday, said on a Wednesday", partial({ weekday: 2 }), "2026-02-04", "2026-02-03", "2026-02-03", "2026-02-03"],
  ["Tuesday, said on a Tuesday", partial({ weekday: 2 }), "2026-02-03", "2026-02-03", "2026-02-03", "2026-02-03"],
  [
    "last Tuesday, said on a Tuesday",
    partial({ weekday: 2, direction: "before" }),
    "2026-02-03",
    "2026-01-27",
    "2026-01-27",
    "2026-01-27",
  ],
  [
    "will … on Monday, said on a Monday",
    partial({ weekday: 1, direction: "future" }),
    "2026-02-02",
    "2026-02-02",
    "2026-02-02",
    "2026-02-02",
  ],
  [
    "next Monday, said on a Monday",
    partial({ weekday: 1, direction: "after" }),
    "2026-02-02",
    "2026-02-09",
    "2026-02-09",
    "2026-02-09",
  ],
  [
    "Thursday of last week",
    partial({ weekday: 4, weekShift: -1 }),
    "2026-02-03",
    "2026-01-29",
    "2026-01-29",
    "2026-01-29",
  ],
  [
    "Last October, in January",
    partial({ month: 10, direction: "before" }),
    "2026-01-20",
    "2025-10-01",
    "2025-10-31",
    "2025-10",
  ],
  [
    "Last October, in October",
    partial({ month: 10, direction: "before" }),
    "2025-10-20",
    "2024-10-01",
    "2024-10-31",
    "2024-10",
  ],
  ["in September, in February", partial({ month: 9 }), "2026-02-03", "2025-09-01", "2025-09-30", "2025-09"],
  ["in May, planned", partial({ month: 5, direction: "future" }), "2026-02-03", "2026-05-01", "2026-05-31", "2026-05"],
  ["January 7", partial({ month: 1, day: 7 }), "2026-02-03", "2026-01-07", "2026-01-07", "2026-01-07"],
  [
    "29 February, nearest",
    partial({ month: 2, day: 29, direction: "nearest" }),
    "2024-03-03",
    "2024-02-29",
    "2024-02-29",
    "2024-02-29",
  ],
  [
    "Tuesday, February 3, nearest",
    partial({ month: 2, day: 3, weekday: 2, direction: "nearest" }),
    "2025-09-03",
    "2026-02-03",
    "2026-02-03",
    "2026-02-03",
  ],
  ["October of next year", partial({ month: 10, yearShift: 1 }), "2009-05-15", "2010-10-01", "2010-10-31", "2010-10"],
  ["the fourth quarter", partial({ quarter: 4 }), "2026-02-03", "2025-10-01", "2025-12-31", "2025-Q4"],
  ["winter", partial({ season: "winter" }), "2026-02-03", "2025-12-01", "2026-02-28", "2025-WI"],
  ["early February", partial({ month: 2, part: "early" }), "2026-02-20", "2026-02-01", "2026-02-09", "2026-02"],
  ["the 28th", partial({ day: 28 }), "2026-03-03", "2026-02-28", "2026-02-28", "2026-02-28"],
  ["last month on the 31st", shift(-1, "month"), "2026-03-31", "2026-02-01", "2026-02-28", "2026-02"],
  ["last week", shift(-1, "week"), "2004-11-24", "2004-11-15", "2004-11-21", "2004-W47"],
  ["this weekend", shift(0, "weekend"), "2010-01-25", "2010-01-30", "2010-01-31", "2010-W04-WE"],
  ["three days ago", shift(-3, "day", { rounded: false }), "2026-03-01", "2026-02-26", "2026-02-26", "2026-02-26"],
  ["two years ago", shift(-2, "year", { rounded: false }), "2026-02-03", "2023-08-03", "2024-08-03", "2024"],
  ["earlier this year", shift(0, "year", { part: "elapsed" }), "2026-02-03", "2026-01-01", "2026-02-03", "2026"],
  ["later this month", shift(0, "month", { part: "remaining" }), "2026-02-03", "2026-02-03", "2026-02-28", "2026-02"],
  ["last decade", shift(-1, "decade"), "2026-02-03", "2010-01-01", "2019-12-31", "201"],
];

describe("resolveTime against a publication day", () => {
  test.each(CASES)("%s", (_, value, published, start, end, timex) => {
    expect(resolveTime(expression(value), day(published))).toMatchObject({ start, end, basis: "stated" });
    expect(timexValue(expression(value), day(published))).toBe(timex);
  });

  test("counts from another time of the article", () => {
    const later = expression(shift(3, "day", { rounded: false }), {
      anchor: "time",
      from: [partial({ weekday: 2 })],
    });
    expect(resolveTime(later, day("2026-02-04"))).toMatchObject({ start: "2026-02-06", end: "2026-02-06" });
  });

  test("joins both ends of a range", () => {
    const range = expression(partial({ weekday: 1 }), {
      range: {
        first: { start: 0, end: 1 },
        last: { start: 2, end: 3 },
        value: partial({ weekday: 4 }),
      },
    });
    expect(resolveTime(range, day("2026-02-06"))).toMatchObject({
      start: "2026-02-02",
      end: "2026-02-05",
      precision: "range",
    });
  });
});

describe("resolveTime without a firm anchor", () => {
  const month: DateInterval = { start: "2026-02-01", end: "2026-02-28", precision: "month", basis: "inferred" };

  test("a month of publication leaves a weekday open and fixes the year", () => {
    expect(resolveTime(expression(partial({ weekday: 2 })), month)).toBeNull();
    expect(resolveTime(expression(shift(-1, "year")), month)).toEqual({
      start: "2025-01-01",
      end: "2025-12-31",
      precision: "year",
      basis: "inferred",
    });
  });

  test("without publication date only complete dates resolve", () => {
    expect(resolveTime(expression(partial({ month: 1 })), null)).toBeNull();
    const complete: TimeValue = { kind: "interval", start: "2026-02-03", end: "2026-02-03", precision: "day" };
    expect(resolveTime(expression(complete), null)).toEqual({
      start: "2026-02-03",
      end: "2026-02-03",
      precision: "day",
      basis: "stated",
    });
  });

  test("an event is no anchor", () => {
    expect(resolveTime(expression(shift(-1, "day"), { anchor: "event" }), day("2026-02-03"))).toBeNull();
  });
});
