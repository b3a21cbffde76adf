import type { TimelineEntry } from "../../schema/index.ts";
import { bar, dot, line, text } from "./build-shapes.ts";
import { drawAxis } from "./draw-axis.ts";
import { estimateWidth, fitText } from "./fit-text.ts";
import type { ChartLayout, Drawing, MeasureText, Shape } from "./shape.ts";
import { type TimeScale, timeScale } from "./time-scale.ts";

type Tone = "accent" | "warning" | "muted";

/** A row an entry, on one time axis: a day is a point, a month or a range a bar, a rival date hollow; the label stands beside it. */
export function layoutTimeline(
  entries: readonly TimelineEntry[],
  { width, size, measure = estimateWidth }: ChartLayout,
): Drawing {
  const scale = timeScale(entries, size * 2, width - size * 2);
  const row = size * 1.65;
  const top = size * 1.7;
  const shapes = entries.flatMap((entry, index) => {
    const y = top + row * (index + 0.5);
    return [...drawDates(entry, y, size, scale), ...drawLabel(entry, y, size, width, scale, measure)];
  });
  const bottom = top + row * entries.length;
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

/** The label stands on the side that has more room. */
function drawLabel(
  { date, rivals, label, background }: TimelineEntry,
  y: number,
  size: number,
  width: number,
  scale: TimeScale,
  measure: MeasureText,
): Shape[] {
  const ends = [date, ...rivals].flatMap(({ start, end }) => [scale.place(start), scale.place(end)]);
  const [left, right] = [Math.min(...ends) - size * 0.8, Math.max(...ends) + size * 0.8];
  const after = width - right >= left;
  const [words = ""] = fitText(label, after ? width - right : left, size, 1, measure);
  const tone = background ? "muted" : "ink";
  return [text(after ? right : left, y + size * 0.35, words, { size, tone, anchor: after ? "start" : "end" })];
}
