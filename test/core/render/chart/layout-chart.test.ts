import { layoutChart, type Shape } from "@chancery/core/render";
import type { Chart } from "@chancery/core/schema";
import { describe, expect, test } from "vitest";
import { completeBriefing } from "../../../support/complete-briefing.ts";

const charts = completeBriefing().sections.flatMap(({ blocks }) =>
  blocks.filter((block): block is Chart => block.kind === "chart"),
);
const chartOf = (kind: Chart["data"]["chart"]): Chart => {
  const found = charts.find(({ data }) => data.chart === kind);
  if (!found) throw new Error(`Cannot find a chart, expected one of ${kind}`);
  return found;
};
const layout = { width: 400, size: 8 };
const MEAN_ADVANCE = 0.58;

function edges(shape: Shape): readonly [number, number] {
  switch (shape.shape) {
    case "line":
      return [Math.min(shape.x1, shape.x2), Math.max(shape.x1, shape.x2)];
    case "rect":
      return [shape.x, shape.x + shape.width];
    case "circle":
      return [shape.x - shape.radius, shape.x + shape.radius];
    case "text": {
      const width = shape.text.length * shape.size * MEAN_ADVANCE;
      const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
      return [left, left + width];
    }
  }
}

describe.each(["timeline", "corroboration", "figures"] as const)("%s", (kind) => {
  test("stays inside its width", () => {
    for (const shape of layoutChart(chartOf(kind), layout).shapes) {
      const [left, right] = edges(shape);
      expect(left, JSON.stringify(shape)).toBeGreaterThanOrEqual(-1);
      expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(layout.width + 1);
    }
  });

  test("stays inside it whatever its words", () => {
    const long = JSON.parse(
      JSON.stringify(chartOf(kind)).replace(
        /"(?:label|source)":"[^"]*"/gu,
        `"label":"${"Donaudampf".repeat(40)}","source":"${"x".repeat(300)}"`,
      ),
    );
    for (const shape of layoutChart(long, layout).shapes) expect(edges(shape)[1]).toBeLessThanOrEqual(layout.width + 1);
  });
});

test("a day is a point, a month a bar, a rival date hollow", () => {
  const { shapes } = layoutChart(chartOf("timeline"), layout);
  expect(shapes.filter(({ shape }) => shape === "rect").length).toBe(1);
  const dots = shapes.filter((shape) => shape.shape === "circle");
  expect(dots.map(({ hollow, tone }) => [hollow, tone])).toEqual([
    [true, "warning"],
    [false, "warning"],
  ]);
});

test("a dot an independent source, hollow where disputed", () => {
  const dots = layoutChart(chartOf("corroboration"), layout).shapes.filter((shape) => shape.shape === "circle");
  expect(dots.map(({ hollow }) => hollow)).toEqual([true, true, false]);
});

test("an open end runs to the edge, dashed", () => {
  const lines = layoutChart(chartOf("figures"), layout).shapes.filter(
    (shape) => shape.shape === "line" && shape.dashed,
  );
  expect(lines.length).toBe(1);
});
