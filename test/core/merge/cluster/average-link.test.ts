import { averageLink } from "@chancery/core/merge";
import { describe, expect, it } from "vitest";

const points = [0, 1, 2, 10, 11, 30];
const closeness = (left: number, right: number) => -Math.abs((points[left] ?? 0) - (points[right] ?? 0));

describe("averageLink", () => {
  it("joins what lies close and keeps the rest apart", () => {
    expect(averageLink(points.length, closeness, -3)).toEqual([[0, 1, 2], [3, 4], [5]]);
  });

  it("does not chain two groups over one near pair", () => {
    expect(averageLink(points.length, closeness, -8.5)).toEqual([[0, 1, 2], [3, 4], [5]]);
  });

  it("gives one group below every similarity, and single items above", () => {
    expect(averageLink(points.length, closeness, -100)).toHaveLength(1);
    expect(averageLink(points.length, closeness, 0)).toHaveLength(points.length);
  });
});
