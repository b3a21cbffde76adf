import type { Shape, Tone } from "./shape.ts";

type Text = Extract<Shape, { shape: "text" }>;

export function text(x: number, y: number, words: string, options: Partial<Text> & { readonly size: number }): Shape {
  return { shape: "text", x, y, text: words, anchor: "start", tone: "ink", bold: false, ...options };
}

export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  tone: Tone,
  options: { readonly width?: number; readonly dashed?: boolean } = {},
): Shape {
  const [x1, y1] = from;
  const [x2, y2] = to;
  return { shape: "line", x1, y1, x2, y2, tone, width: options.width ?? 0.75, dashed: options.dashed ?? false };
}

export function dot(x: number, y: number, radius: number, tone: Tone, hollow = false): Shape {
  return { shape: "circle", x, y, radius, tone, hollow };
}

export function bar(x: number, y: number, width: number, height: number, tone: Tone): Shape {
  return { shape: "rect", x, y, width, height, radius: height / 2, tone };
}
