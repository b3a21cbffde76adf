import { formatLarge } from "../../quantity/index.ts";
import type { Chart } from "../../schema/index.ts";
import { dot, line, text } from "./build-shapes.ts";
import { divideRows, drawLabel, fitLabel } from "./draw-label.ts";
import { estimateWidth } from "./fit-text.ts";
import type { ChartLayout, Drawing, Shape } from "./shape.ts";

type Rows = Extract<Chart["data"], { chart: "figures" }>["rows"];
type Row = Rows[number];
type Value = Row["values"][number];

const LABEL_SHARE = 0.5;

/** A block a figure, a line a value: its words, and the interval that they allow on the block's own scale from zero. */
export function layoutFigures(figures: Rows, { width, size, measure = estimateWidth }: ChartLayout): Drawing {
  const rows = divideRows(width, size, LABEL_SHARE);
  const ends: readonly [number, number] = [rows.left + size, rows.right - size];
  const shapes: Shape[] = [];
  let y = 0;
  for (const figure of figures) {
    const title = fitLabel(figure.label, rows, size, 2, measure);
    shapes.push(...drawLabel(title, y, rows, size).map((shape) => ({ ...shape, bold: true })));
    y += title.height;
    const place = scaleOf(figure, ends);
    for (const value of figure.values) {
      const words = fitLabel(value.source, rows, size, 2, measure);
      shapes.push(...drawLabel(words, y, rows, size, "muted"));
      if (rows.stacked) y += words.height;
      shapes.push(...drawValue(value, y + rows.leading / 2, size, place, ends));
      y += rows.stacked ? rows.leading : words.height + size * 0.2;
    }
    shapes.push(...drawScale(figure, y + size * 0.3, size, place));
    y += size * 1.6;
    shapes.push(line([0, y], [width, y], "rule", { width: 0.5 }));
    y += size * 0.3;
  }
  return { width, height: y + 1, shapes };
}

/** Amounts to places: zero at the left, unless one is below it, and room to the right of the largest for an open end. */
function scaleOf({ values }: Row, [left, right]: readonly [number, number]): (value: number) => number {
  const { low, high } = extremesOf(values);
  const room = (right - left) * 0.8;
  return (value) => left + ((value - low) / Math.max(high - low, Number.MIN_VALUE)) * room;
}

function extremesOf(values: readonly Value[]) {
  const ends = values.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  return { low: Math.min(0, ...ends), high: Math.max(0, ...ends) };
}

/** A point with whiskers; an open end runs to the edge of the scale, dashed. */
function drawValue(
  { value, low, high, bound }: Value,
  y: number,
  size: number,
  place: (value: number) => number,
  [left, right]: readonly [number, number],
): Shape[] {
  const from = low === null ? left : place(low);
  const to = high === null ? right : place(high);
  const open = low === null || high === null;
  const excluded = bound === "more-than" || bound === "less-than" || bound === "nearly";
  return [
    line([left, y], [right, y], "rule", { width: 0.5 }),
    ...(to > from ? [line([from, y], [to, y], "accent", { width: 2, dashed: open })] : []),
    dot(place(value), y, size * 0.32, "accent", excluded),
  ];
}

/** The ends of the scale in numbers, below the last of the values. */
function drawScale({ values }: Row, top: number, size: number, place: (value: number) => number): Shape[] {
  const { low, high } = extremesOf(values);
  return [...new Set([low, high])].map((end) => {
    const options = { size: size * 0.85, tone: "muted" as const, anchor: "middle" as const };
    return text(place(end), top + size * 0.75, formatLarge(end), options);
  });
}
