import { expect, test } from "vitest";
import { shareWidth } from "../../../../../packages/core/src/render/pdf/table/fit-columns.ts";

const need = (least: number, most: number) => ({ least, most });
const sum = (widths: readonly number[]) => Math.round(widths.reduce((total, width) => total + width, 0));

test("a short column stands on one line before a long one gets more room", () => {
  const widths = shareWidth([need(40, 300), need(40, 240), need(30, 70)], 400);
  expect(widths[2]).toBe(70);
  expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
  expect(sum(widths)).toBe(400);
});

test("columns that all fit fill the width", () => {
  expect(sum(shareWidth([need(20, 50), need(20, 30)], 400))).toBe(400);
});

test("columns whose words do not fit are squeezed into the width", () => {
  const widths = shareWidth([need(200, 900), need(200, 900), need(100, 100)], 300);
  expect(sum(widths)).toBeLessThanOrEqual(300);
  for (const width of widths) expect(width).toBeGreaterThan(50);
});
