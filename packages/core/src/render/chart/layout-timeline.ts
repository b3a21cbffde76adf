import type { TimelineEntry } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";
import { bar, dot, line, text } from "./build-shapes.ts";
import { drawAxis } from "./draw-axis.ts";
import { estimateWidth, fitText } from "./fit-text.ts";
import type { ChartLayout, Drawing, Shape } from "./shape.ts";
import { type TimeScale, timeScale } from "./time-scale.ts";

const DATE_SHARE = 0.17;
const LABEL_SHARE = 0.43;

/** A row an entry: date, label, and its place in time: a day is a point, a month or a range a bar, a rival date hollow. */
export function layoutTimeline(
  entries: readonly TimelineEntry[],
  { width, size, measure = estimateWidth }: ChartLayout,
): Drawing {
  const left = width * (DATE_SHARE + LABEL_SHARE) + size;
  const scale = timeScale(entries, left, width - size);
  const leading = size * 1.25;
  const shapes: Shape[] = [];
  let y = size * 1.6;
  for (const entry of entries) {
    const labels = fitText(entry.label, width * LABEL_SHARE - size, size, 2, measure);
    const dates = fitText(formatInterval(entry.date), width * DATE_SHARE - size * 0.6, size, 2, measure);
    const lines = Math.max(labels.length, dates.length);
    const baseline = (index: number, of: number) => y + size * 1.15 + (index + (lines - of) / 2) * leading;
    for (const [index, words] of dates.entries()) {
      shapes.push(text(0, baseline(index, dates.length), words, { size, tone: "muted" }));
    }
    for (const [index, words] of labels.entries()) {
      shapes.push(text(width * DATE_SHARE, baseline(index, labels.length), words, { size }));
    }
    const height = lines * leading + size * 0.7;
    shapes.push(...drawDates(entry, y + height / 2, size, scale));
    y += height;
    shapes.push(line([0, y], [width, y], "rule", { width: 0.5 }));
  }
  return { width, height: y + 1, shapes: [...drawAxis(scale, size, y), ...shapes] };
}

function drawDates({ date, rivals, background }: TimelineEntry, y: number, size: number, scale: TimeScale): Shape[] {
  const tone = rivals.length > 0 ? "warning" : background ? "muted" : "accent";
  return [
    ...drawDate(date, y, size, scale, tone, false),
    ...rivals.flatMap((rival) => drawDate(rival, y, size, scale, "warning", true)),
  ];
}

function drawDate(
  { start, end }: TimelineEntry["date"],
  y: number,
  size: number,
  scale: TimeScale,
  tone: "accent" | "warning" | "muted",
  hollow: boolean,
): Shape[] {
  const from = scale.place(start);
  const to = scale.place(end);
  if (scale.isBefore(end)) {
    return [text(scale.left, y + size * 0.35, "earlier", { size: size * 0.9, tone: "muted" })];
  }
  if (to - from < size * 0.8) return [dot((from + to) / 2, y, size * 0.34, tone, hollow)];
  if (!hollow) return [bar(from, y - size * 0.26, to - from, size * 0.52, tone)];
  return [
    dot(from, y, size * 0.26, tone, true),
    line([from, y], [to, y], tone, { width: 1.5, dashed: true }),
    dot(to, y, size * 0.26, tone, true),
  ];
}
