import type { Chart } from "../../schema/index.ts";
import { dot, line, text } from "./build-shapes.ts";
import { estimateWidth, fitText } from "./fit-text.ts";
import type { ChartLayout, Drawing, Shape } from "./shape.ts";

type Bars = Extract<Chart["data"], { chart: "corroboration" }>["bars"];

/** Beyond this many a dot a source would run off the page; the number beside it says the rest. */
const MOST_DOTS = 12;
const LABEL_SHARE = 0.66;

/** A row a fact: its label, and a dot for each independent source, hollow where the fact is disputed. */
export function layoutCorroboration(bars: Bars, { width, size, measure = estimateWidth }: ChartLayout): Drawing {
  const leading = size * 1.3;
  const labelWidth = width * LABEL_SHARE - size;
  const step = (width * (1 - LABEL_SHARE) - size * 2.5) / MOST_DOTS;
  const shapes: Shape[] = [];
  let y = 0;
  for (const { label, sources, disputed } of bars) {
    const lines = fitText(label, labelWidth, size, 2, measure);
    const height = lines.length * leading + size * 0.8;
    const middle = y + height / 2;
    const tone = disputed ? "warning" : "accent";
    for (const [index, words] of lines.entries()) {
      shapes.push(text(0, middle + (index - (lines.length - 1) / 2) * leading + size * 0.35, words, { size }));
    }
    for (let index = 0; index < Math.min(sources, MOST_DOTS); index++) {
      const x = width * LABEL_SHARE + step * (index + 0.5);
      shapes.push(dot(x, middle, Math.min(step, size) * 0.38, tone, disputed));
    }
    const count = disputed ? `${sources}, disputed` : String(sources);
    const after = width * LABEL_SHARE + step * Math.min(sources, MOST_DOTS) + size * 0.4;
    shapes.push(text(after, middle + size * 0.35, count, { size, tone: disputed ? "warning" : "muted" }));
    y += height;
    shapes.push(line([0, y], [width, y], "rule", { width: 0.5 }));
  }
  return { width, height: y + 1, shapes };
}
