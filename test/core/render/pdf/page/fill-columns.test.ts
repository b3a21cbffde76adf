import { expect, test } from "vitest";
import { fillColumns } from "../../../../../packages/core/src/render/pdf/page/fill-columns.ts";
import type { Piece } from "../../../../../packages/core/src/render/pdf/page/piece.ts";

const chain = (...heights: readonly number[]): Piece[] =>
  heights.map((height) => ({ before: 5, height, keep: false, draw: () => undefined }));
const shapeOf = (columns: readonly (readonly (readonly Piece[])[])[]) =>
  columns.map((column) => column.map((pieces) => pieces.map(({ height }) => height)));

test("the left column is filled before the right one, and what does not fit is left for the next page", () => {
  const chains = [chain(20), chain(20), chain(20), chain(20), chain(20)];
  expect(shapeOf(fillColumns(chains, 50))).toEqual([
    [[20], [20]],
    [[20], [20]],
  ]);
});

test("a chain is not parted", () => {
  expect(shapeOf(fillColumns([chain(20), chain(10, 20), chain(90)], 50))).toEqual([[[20]], [[10, 20]]]);
});

test("where all fits, the columns end as evenly as they can", () => {
  expect(shapeOf(fillColumns([chain(10), chain(10), chain(10)], 500))).toEqual([[[10], [10]], [[10]]]);
  expect(shapeOf(fillColumns([chain(10), chain(10), chain(30)], 500))).toEqual([[[10], [10]], [[30]]]);
  expect(shapeOf(fillColumns([chain(10)], 500))).toEqual([[[10]], []]);
});

test("space above the first of a column takes no room", () => {
  expect(shapeOf(fillColumns([chain(20), chain(20), chain(20)], 20))).toEqual([[[20]], [[20]]]);
});

test("something taller than a page is taken all the same, so that the pages come to an end", () => {
  expect(shapeOf(fillColumns([chain(900), chain(900)], 50))).toEqual([[[900]], [[900]]]);
});
