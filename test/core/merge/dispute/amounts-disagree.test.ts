import type { Bound, Quantity } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";
import { amountsDisagree } from "../../../../packages/core/src/merge/dispute/amounts-disagree.ts";

const amount = (value: number, bound: Bound = "exact"): Quantity => ({
  measure: "people",
  value,
  low:
    bound === "nearly" || bound === "less-than" || bound === "at-most"
      ? null
      : bound === "about"
        ? value * 0.95
        : value,
  high: bound === "more-than" || bound === "at-least" ? null : bound === "about" ? value * 1.05 : value,
  unit: "people",
  bound,
});

const range = (value: number, high: number): Quantity => ({ ...amount(value), high });

describe("amountsDisagree", () => {
  it("takes a range for all between its ends", () => {
    expect(amountsDisagree(range(180, 200), amount(190))).toBe(false);
    expect(amountsDisagree(range(180, 200), range(195, 220))).toBe(false);
    expect(amountsDisagree(range(180, 200), amount(100))).toBe(true);
  });

  it.each([
    ["an hour", 1, "about", 55, false],
    ["an hour", 1, "about", 90, true],
    ["two hours", 2, "exact", 100, false],
    ["two hours", 2, "exact", 60, true],
    ["more than two hours", 2, "more-than", 100, true],
    ["more than two hours", 2, "more-than", 130, false],
    ["nearly two hours", 2, "nearly", 110, false],
  ] as const)("compares %s (%d, %s) with %d minutes", (_, hours, bound, minutes, apart) => {
    const [long, short] = [
      { ...amount(hours, bound), unit: "hour" },
      { ...amount(minutes), unit: "minute" },
    ];
    expect([amountsDisagree(long, short), amountsDisagree(short, long)]).toEqual([apart, apart]);
  });

  it.each([
    ["more than 2 and nearly 2", amount(2, "more-than"), amount(2, "nearly")],
    ["at least 126 and fewer than 126", amount(126, "at-least"), amount(126, "less-than")],
    ["12 and 31", amount(12), amount(31)],
    ["at least 12 and at least 31", amount(12, "at-least"), amount(31, "at-least")],
  ])("holds for %s", (_, left, right) => {
    expect(amountsDisagree(left, right)).toBe(true);
    expect(amountsDisagree(right, left)).toBe(true);
  });

  it.each([
    ["2 and more than 2", amount(2), amount(2, "more-than")],
    ["about 2 and nearly 2", amount(2, "about"), amount(2, "nearly")],
    ["262,179 and its rounding", amount(262_179), amount(262_000)],
    ["about 100 and 103", amount(100, "about"), amount(103)],
  ])("does not hold for %s", (_, left, right) => {
    expect(amountsDisagree(left, right)).toBe(false);
    expect(amountsDisagree(right, left)).toBe(false);
  });

  it("never compares different units", () => {
    expect(amountsDisagree(amount(12), { ...amount(31), unit: "hour" })).toBe(false);
  });
});
