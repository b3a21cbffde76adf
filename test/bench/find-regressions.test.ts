import { expect, test } from "vitest";
import { toRow } from "../../scripts/bench/bench-row.ts";
import { betterRows, findRegressions, medianRows } from "../../scripts/bench/find-regressions.ts";

const slow = (ratio: number) => toRow("cold start", "1 s", "1 s", ratio, "≤ 2");
const fast = (ratio: number) => toRow("requests", "1", "1", ratio, "≥ 0.5");
const carried = (ratio: number) => toRow("libraries in the bundle", "0", "none", ratio, "≤ 0");

test("a ratio is worse where it grew 1.5 times, or fell as much where more is better", () => {
  expect(findRegressions([slow(1.49)], [slow(1)])).toEqual([]);
  expect(findRegressions([slow(1.6)], [slow(1)])).toMatchObject([{ committed: 1 }]);
  expect(findRegressions([fast(0.41)], [fast(0.6)])).toEqual([]);
  expect(findRegressions([fast(0.39)], [fast(0.6)])).toMatchObject([{ committed: 0.6 }]);
});

test("of what was none, one is worse", () => {
  expect(findRegressions([carried(0)], [carried(0)])).toEqual([]);
  expect(findRegressions([carried(1)], [carried(0)])).toHaveLength(1);
});

test("a row that was never committed is compared with nothing", () => {
  expect(findRegressions([slow(9)], [fast(1)])).toEqual([]);
});

test("of two runs the better of each row counts", () => {
  expect(betterRows([slow(3), fast(0.3)], [slow(2), fast(0.2)]).map(({ ratio }) => ratio)).toEqual([2, 0.3]);
});

test("of several runs the middle one of each row is kept", () => {
  const runs = [
    [slow(3), fast(0.3)],
    [slow(1), fast(0.2)],
    [slow(2), fast(0.4)],
  ];
  expect(medianRows(runs).map(({ ratio }) => ratio)).toEqual([2, 0.3]);
});
