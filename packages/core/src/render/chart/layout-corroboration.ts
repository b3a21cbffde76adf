import type { Chart } from "../../schema/index.ts";
import { dot, line, text } from "./build-shapes.ts";
import { divideRows, drawLabel, fitLabel } from "./draw-label.ts";
import { estimateWidth } from "./fit-text.ts";
import type { ChartLayout, Drawing, Shape } from "./shape.ts";

type Bars = Extract<Chart["data"], { chart: "corroboration" }>["bars"];

/** Beyond this many a dot a source would run off the page; the number beside it says the rest. */
const MOST_DOTS = 12;
const LABEL_SHARE = 0.66;

/** A row a fact: its label, and a dot for each independent source, hollow where the fact is disputed. */
export function layoutCorroboration(bars: Bars, { width, size, measure = estimateWidth }: ChartLayout): Drawing {
  const rows = divideRows(width, size, LABEL_SHARE);
  const step = Math.min(size * 1.6, (rows.right - rows.left - size * 7) / MOST_DOTS);
  const shapes: Shape[] = [];
  let y = 0;
  for (const { label, sources, disputed } of bars) {
    const tone = disputed ? "warning" : "accent";
    const words = fitLabel(label, rows, size, 2, measure);
    const height = words.height + size * 0.7 + (rows.stacked ? rows.leading : 0);
    shapes.push(...drawLabel(words, y + size * 0.35, rows, size));
    const middle = rows.stacked ? y + size * 0.35 + words.height + rows.leading / 2 : y + height / 2;
    const dots = Math.min(sources, MOST_DOTS);
    for (let index = 0; index < dots; index++) {
      const x = rows.left + step * (index + 0.5);
      shapes.push(dot(x, middle, Math.min(step, size) * 0.38, tone, disputed));
    }
    const count = disputed ? `${sources}, disputed` : String(sources);
    const after = rows.left + step * dots + size * 0.4;
    shapes.push(text(after, middle + size * 0.35, count, { size, tone: disputed ? "warning" : "muted" }));
    y += height;
    shapes.push(line([0, y], [width, y], "rule", { width: 0.5 }));
  }
  return { width, height: y + 1, shapes };
}
