import { expect, test } from "vitest";
import { sourceFiles } from "../support/source-files.ts";

const sizes = sourceFiles("packages")
  .map((file) => ({ path: file.path, lines: file.text.split("\n").length - 1 }))
  .sort((left, right) => left.lines - right.lines);
const at = (share: number) => sizes[Math.floor(sizes.length * share)]?.lines ?? 0;

test("files stay small: median 60 lines, nine in ten 120, none above 250", () => {
  expect(at(0.5)).toBeLessThanOrEqual(60);
  expect(at(0.9)).toBeLessThanOrEqual(120);
  expect(sizes.filter((file) => file.lines > 250)).toEqual([]);
});
