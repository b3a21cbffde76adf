import type { Chart } from "../../schema/index.ts";
import { dot, line, text } from "./build-shapes.ts";
import { estimateWidth, fitText } from "./fit-text.ts";
import type { ChartLayout, Drawing, Shape } from "./shape.ts";

type Rows = Extract<Chart["data"], { chart: "figures" }>["rows"];
type Row = Rows[number];
type Value = Row["values"][number];

const LABEL_SHARE = 0.36;
const SCALE_SHARE = 0.34;

/** A block a figure, a line a value: what it measures, the interval its words allow on the row's own scale, who says so. */
export function layoutFigures(rows: Rows, { width, size, measure = estimateWidth }: ChartLayout): Drawing {
  const leading = size * 1.9;
  const left = width * LABEL_SHARE;
  const right = left + width * SCALE_SHARE;
  const shapes: Shape[] = [];
  let y = 0;
  for (const row of rows) {
    const labels = fitText(row.label, left - size, size, Math.max(2, row.values.length), measure);
    const height = Math.max(labels.length * size * 1.3, row.values.length * leading) + size * 0.8;
    for (const [index, words] of labels.entries()) {
      shapes.push(text(0, y + size * 1.4 + index * size * 1.3, words, { size }));
    }
    const place = scaleOf(row, left + size, right - size);
    for (const [index, value] of row.values.entries()) {
      const middle = y + size * 1.05 + index * leading;
      shapes.push(...drawValue(value, middle, size, place, [left, right]));
      const [words = ""] = fitText(value.source, width - right - size, size, 1, measure);
      shapes.push(text(right + size, middle + size * 0.35, words, { size, tone: "muted" }));
    }
    y += height;
    shapes.push(line([0, y], [width, y], "rule", { width: 0.5 }));
    y += size * 0.3;
  }
  return { width, height: y + 1, shapes };
}

/** Maps the row's values to the width; values that lie together stay in the middle. */
function scaleOf({ values }: Row, left: number, right: number): (value: number) => number {
  const ends = values.flatMap(({ value, low, high }) => [
    value,
    ...(low === null ? [] : [low]),
    ...(high === null ? [] : [high]),
  ]);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (high === low) return () => (left + right) / 2;
  const inset = (right - left) * 0.2;
  return (value) => left + inset + ((value - low) / (high - low)) * (right - left - 2 * inset);
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
