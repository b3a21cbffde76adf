import { text } from "./build-shapes.ts";
import { fitText } from "./fit-text.ts";
import type { MeasureText, Shape, Tone } from "./shape.ts";

/** Where the labels of a chart's rows stand, and where what they label is drawn. */
export interface Rows {
  /** Drawings below their labels, as on a phone, instead of beside them. */
  readonly stacked: boolean;
  readonly labelWidth: number;
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

/** In widths of a letter's height: with less, a label and a drawing do not fit beside each other. */
const NARROW = 40;

/** Divides the width of a chart: labels take a share of it, or all of it where they stand above. */
export function divideRows(width: number, size: number, share: number): Rows {
  const stacked = width < size * NARROW;
  const left = stacked ? 0 : width * share;
  return { stacked, labelWidth: (stacked ? width : left) - size, left, right: width, leading: size * 1.3 };
}

export interface Label {
  readonly lines: readonly string[];
  readonly height: number;
}

export function fitLabel(label: string, rows: Rows, size: number, most: number, measure: MeasureText): Label {
  const lines = fitText(label, rows.labelWidth, size, most, measure);
  return { lines, height: lines.length * rows.leading };
}

/** The lines of a label, the first of them at the top of its row. */
export function drawLabel({ lines }: Label, top: number, { leading }: Rows, size: number, tone: Tone = "ink"): Shape[] {
  return lines.map((words, index) => text(0, top + (index + 0.5) * leading + size * 0.35, words, { size, tone }));
}
