import type { TimelineEntry } from "../../schema/index.ts";
import { bar, dot, line } from "./build-shapes.ts";
import { drawAxis } from "./draw-axis.ts";
import { divideRows, drawLabel, fitLabel } from "./draw-label.ts";
import { estimateWidth } from "./fit-text.ts";
import type { ChartLayout, Drawing, Shape } from "./shape.ts";
import { type TimeScale, timeScale } from "./time-scale.ts";

type Tone = "accent" | "warning" | "muted";

const LABEL_SHARE = 0.5;

/** A row an entry, on one time axis: a day is a point, a month or a range a bar, a rival date hollow. */
export function layoutTimeline(
  entries: readonly TimelineEntry[],
  { width, size, measure = estimateWidth }: ChartLayout,
): Drawing {
  const rows = divideRows(width, size, LABEL_SHARE);
  const scale = timeScale(entries, rows.left + size * 2, rows.right - size * 2);
  const height = rows.leading * (rows.stacked ? 2 : 1) + size * 0.35;
  const top = size * 1.7;
  const shapes = entries.flatMap((entry, index) => {
    const y = top + height * index;
    const label = fitLabel(entry.label, rows, size, 1, measure);
    const middle = y + rows.leading * (rows.stacked ? 1.5 : 0.5);
    return [
      ...drawLabel(label, y, rows, size, entry.background ? "muted" : "ink"),
      ...drawDates(entry, middle, size, scale),
      line([0, y + height - size * 0.2], [width, y + height - size * 0.2], "rule", { width: 0.35 }),
    ];
  });
  const bottom = top + height * entries.length;
  return { width, height: bottom + 1, shapes: [...drawAxis(scale, size, bottom), ...shapes] };
}

function drawDates({ date, rivals, background }: TimelineEntry, y: number, size: number, scale: TimeScale): Shape[] {
  const tone = rivals.length > 0 ? "warning" : background ? "muted" : "accent";
  return [
    ...rivals.flatMap((rival) => drawDate(rival, y, size, scale, "warning", true)),
    ...drawDate(date, y, size, scale, tone, false),
  ];
}

function drawDate(
  { start, end }: TimelineEntry["date"],
  y: number,
  size: number,
  scale: TimeScale,
  tone: Tone,
  hollow: boolean,
): Shape[] {
  const [from, to] = [scale.place(start), scale.place(end)];
  if (scale.isBefore(end)) return [line([scale.left - size, y], [scale.left, y], tone, { width: 1.5, dashed: true })];
  if (to - from < size * 0.8) return [dot((from + to) / 2, y, size * 0.34, tone, hollow)];
  if (!hollow) return [bar(from, y - size * 0.26, to - from, size * 0.52, tone)];
  return [
    line([from, y], [to, y], tone, { width: 1.5, dashed: true }),
    dot(from, y, size * 0.26, tone, true),
    dot(to, y, size * 0.26, tone, true),
  ];
}
