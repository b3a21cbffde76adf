import type { Drawing, Shape } from "../../chart/index.ts";

export interface Slice {
  readonly top: number;
  readonly bottom: number;
  readonly shapes: readonly Shape[];
}

/** Cuts a drawing taller than a page between its rows, where a rule runs over its whole width. */
export function sliceDrawing({ width, height, shapes }: Drawing, most: number): Slice[] {
  const cuts = shapes
    .flatMap((shape) =>
      shape.shape === "line" && shape.y1 === shape.y2 && shape.x2 - shape.x1 > width * 0.95 ? [shape.y1] : [],
    )
    .sort((left, right) => left - right);
  const edges = [0];
  for (const [index, cut] of cuts.entries()) {
    const next = cuts[index + 1] ?? height;
    if (next - (edges.at(-1) ?? 0) > most) edges.push(cut);
  }
  return edges.map((top, index) => {
    const bottom = edges[index + 1] ?? height;
    return { top, bottom, shapes: shapes.flatMap((shape) => clipShape(shape, top, bottom)) };
  });
}

/** What of a shape lies in a slice: grid lines are cut, everything else belongs to one slice. */
function clipShape(shape: Shape, top: number, bottom: number): Shape[] {
  switch (shape.shape) {
    case "line": {
      const y1 = Math.max(top, Math.min(shape.y1, shape.y2));
      const y2 = Math.min(bottom, Math.max(shape.y1, shape.y2));
      if (shape.y1 === shape.y2) return shape.y1 > top && shape.y1 <= bottom ? [shape] : [];
      return y2 > y1 ? [{ ...shape, y1, y2 }] : [];
    }
    case "rect":
    case "circle":
    case "text":
      return shape.y >= top && shape.y < bottom ? [shape] : [];
  }
}
