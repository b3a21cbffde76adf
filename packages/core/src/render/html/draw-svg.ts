import type { Drawing, Shape } from "../chart/index.ts";
import { escapeMarkup } from "./escape-markup.ts";

const round = (value: number) => String(Math.round(value * 100) / 100);

/** A drawing as inline SVG; colours come from classes, so that it follows the page into the dark. */
export function drawSvg({ width, height, shapes }: Drawing, alt: string): string {
  const size = `viewBox="0 0 ${round(width)} ${round(height)}"`;
  return `<svg ${size} role="img" aria-label="${escapeMarkup(alt)}">${shapes.map(drawShape).join("")}</svg>`;
}

function drawShape(shape: Shape): string {
  switch (shape.shape) {
    case "line": {
      const ends = `x1="${round(shape.x1)}" y1="${round(shape.y1)}" x2="${round(shape.x2)}" y2="${round(shape.y2)}"`;
      const dashes = shape.dashed ? ` stroke-dasharray="${round(shape.width * 2)} ${round(shape.width * 1.5)}"` : "";
      return `<line class="s-${shape.tone}" ${ends} stroke-width="${round(shape.width)}"${dashes}/>`;
    }
    case "rect": {
      const place = `x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"`;
      return `<rect class="f-${shape.tone}" ${place} rx="${round(shape.radius)}"/>`;
    }
    case "circle": {
      const place = `cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.radius)}"`;
      return shape.hollow
        ? `<circle class="s-${shape.tone} hollow" ${place} stroke-width="1.5"/>`
        : `<circle class="f-${shape.tone}" ${place}/>`;
    }
    case "text": {
      const anchor = shape.anchor === "start" ? "" : ` text-anchor="${shape.anchor}"`;
      const weight = shape.bold ? ` font-weight="600"` : "";
      return `<text class="f-${shape.tone}" x="${round(shape.x)}" y="${round(shape.y)}" font-size="${round(shape.size)}"${anchor}${weight}>${escapeMarkup(shape.text)}</text>`;
    }
  }
}
