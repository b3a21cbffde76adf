import type { Drawing, Shape } from "../../chart/index.ts";

export interface Slice {
  readonly top: number;
  readonly bottom: number;
  readonly shapes: readonly Shape[];
}

/** Cuts a drawing taller than a page between its rows, where nothing but grid lines crosses. */
export function sliceDrawing({ height, shapes }: Drawing, most: number): Slice[] {
  const edges = [0];
  let cut = 0;
  for (const gap of [...gapsBetween(shapes), height]) {
    if (gap - (edges.at(-1) ?? 0) > most && cut > (edges.at(-1) ?? 0)) edges.push(cut);
    cut = gap;
  }
  return edges.map((top, index) => {
    const bottom = edges[index + 1] ?? height;
    return {
      top,
      bottom,
      shapes: shapes.flatMap((shape) => clipShape(shape, top, bottom, index === edges.length - 1)),
    };
  });
}

/** The heights just below each row: a rule goes with the row above it. */
function gapsBetween(shapes: readonly Shape[]): number[] {
  const spans = shapes
    .filter((shape) => !isGridLine(shape))
    .map(spanOf)
    .sort(([left], [right]) => left - right);
  const gaps: number[] = [];
  let reached = spans[0]?.[1] ?? 0;
  for (const [top, bottom] of spans) {
    if (top > reached) gaps.push(reached + Math.min(1, (top - reached) / 2));
    reached = Math.max(reached, bottom);
  }
  return gaps;
}

function isGridLine(shape: Shape): boolean {
  return shape.shape === "line" && shape.y1 !== shape.y2;
}

function spanOf(shape: Shape): readonly [number, number] {
  switch (shape.shape) {
    case "line":
      return [Math.min(shape.y1, shape.y2), Math.max(shape.y1, shape.y2)];
    case "rect":
      return [shape.y, shape.y + shape.height];
    case "circle":
      return [shape.y - shape.radius, shape.y + shape.radius];
    case "text":
      return [shape.y - shape.size * 0.8, shape.y + shape.size * 0.3];
  }
}

/** What of a shape lies in a slice: grid lines are cut, everything else belongs to one slice. */
function clipShape(shape: Shape, top: number, bottom: number, last: boolean): Shape[] {
  if (shape.shape === "line" && isGridLine(shape)) {
    const y1 = Math.max(top, Math.min(shape.y1, shape.y2));
    const y2 = Math.min(bottom, Math.max(shape.y1, shape.y2));
    return y2 > y1 ? [{ ...shape, y1, y2 }] : [];
  }
  const [from, to] = spanOf(shape);
  const middle = (from + to) / 2;
  return middle >= top && (middle < bottom || last) ? [shape] : [];
}
