import type { Shape } from "@chancery/core/render";
import { expect, test } from "vitest";
import { sliceDrawing } from "../../../../../packages/core/src/render/pdf/chart/slice-drawing.ts";

const rule = (y: number): Shape => ({
  shape: "line",
  x1: 0,
  y1: y,
  x2: 100,
  y2: y,
  tone: "rule",
  width: 1,
  dashed: false,
});
const grid: Shape = { shape: "line", x1: 50, y1: 0, x2: 50, y2: 90, tone: "rule", width: 1, dashed: false };
const dot = (y: number): Shape => ({ shape: "circle", x: 50, y, radius: 2, tone: "accent", hollow: false });
const drawing = { width: 100, height: 90, shapes: [grid, rule(30), rule(60), rule(90), dot(15), dot(45), dot(75)] };

test("a drawing that fits is one slice", () => {
  expect(sliceDrawing(drawing, 100)).toEqual([{ top: 0, bottom: 90, shapes: drawing.shapes }]);
});

test("one without rules is cut between its rows", () => {
  const slices = sliceDrawing({ width: 100, height: 90, shapes: [grid, dot(15), dot(45), dot(75)] }, 50);
  expect(slices.map(({ top, bottom }) => [top, bottom])).toEqual([
    [0, 48],
    [48, 90],
  ]);
  expect(slices.map(({ shapes }) => shapes.filter(({ shape }) => shape === "circle"))).toEqual([
    [dot(15), dot(45)],
    [dot(75)],
  ]);
});

test("a taller one is cut at its rules, each shape in one slice and grid lines in both", () => {
  const slices = sliceDrawing(drawing, 65);
  expect(slices.map(({ top, bottom }) => [top, bottom])).toEqual([
    [0, 61],
    [61, 90],
  ]);
  expect(slices.map(({ shapes }) => shapes.filter(({ shape }) => shape === "circle").length)).toEqual([2, 1]);
  expect(slices.map(({ shapes }) => shapes.find((shape) => shape.shape === "line" && shape.x1 === 50))).toEqual([
    { ...grid, y1: 0, y2: 61 },
    { ...grid, y1: 61, y2: 90 },
  ]);
});
