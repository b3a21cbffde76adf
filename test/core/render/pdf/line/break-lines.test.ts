import { expect, test } from "vitest";
import { breakLines } from "../../../../../packages/core/src/render/pdf/line/break-lines.ts";
import type { Run, Style } from "../../../../../packages/core/src/render/pdf/line/run.ts";

const style: Style = { face: "serif", size: 10, tone: "ink", rise: 0 };
const run = (text: string, parts: Partial<Run> = {}): Run => ({ text, style, ...parts });
/** A font in which every character is one unit wide. */
const shape = (_: string, word: string) => ({
  width: word.length / 10,
  stretches: [{ file: word, glyphs: [] }],
  actual: null,
});
const set = (runs: readonly Run[], width: number) =>
  breakLines(runs, width, shape).map(({ items }) => items.map(({ shaped }) => shaped.stretches[0]?.file).join(""));

test("words fill the line and the space stays at its end", () => {
  expect(set([run("one two three")], 8)).toEqual(["one two ", "three"]);
  expect(breakLines([run("one two three")], 8, shape)[0]?.width).toBe(7);
});

test("a word just as wide as the line fits, one wider is cut", () => {
  expect(set([run("abcdefgh")], 8)).toEqual(["abcdefgh"]);
  expect(set([run("abcdefghi")], 8)).toEqual(["abcdefgh", "i"]);
});

test("runs without a space between them stay together: a word and its citation", () => {
  expect(set([run("one two"), run("1a")], 8)).toEqual(["one ", "two1a"]);
});

test("a space that does not break keeps its neighbours on one line", () => {
  expect(set([run("see p.\u00a01")], 7)).toEqual(["see ", "p.\u00a01"]);
});

test("a line may end after a hyphen or dash between letters, not in a number or after the hyphen that forbids it", () => {
  expect(set([run("United-States")], 8)).toEqual(["United-", "States"]);
  expect(set([run("ab 2025-26")], 8)).toEqual(["ab ", "2025-26"]);
});

test("spaces in a row count as one, those at the start of a text as none", () => {
  expect(set([run("  one  two "), run(" three")], 80)).toEqual(["one two three"]);
});

test("nothing gives no line", () => {
  expect(set([run("")], 8)).toEqual([]);
  expect(set([run("   ")], 8)).toEqual([]);
});

test("ten thousand characters without a space never leave the column", () => {
  const lines = breakLines([run("x".repeat(10_000))], 40, shape);
  expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(40);
  expect(set([run("x".repeat(10_000))], 40).join("")).toHaveLength(10_000);
});
