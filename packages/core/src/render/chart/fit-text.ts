import type { MeasureText } from "./shape.ts";

/** Mean advance in ems of the widest sans a reader is likely to have: labels never run over, whatever font stands in. */
const MEAN_ADVANCE = 0.58;

export const estimateWidth: MeasureText = (text, size) => text.length * size * MEAN_ADVANCE;

/** A label in at most so many lines, cut with an ellipsis where it does not fit. */
export function fitText(label: string, width: number, size: number, most: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of label.split(/\s+/u)) {
    const longer = current ? `${current} ${word}` : word;
    if (!current || measure(longer, size) <= width) {
      current = longer;
      continue;
    }
    lines.push(current);
    current = word;
  }
  if (current) lines.push(current);
  const kept = lines.slice(0, most).map((text) => cutText(text, width, size, measure));
  const last = kept.at(-1);
  if (lines.length > most && last !== undefined) kept[kept.length - 1] = cutText(`${last} …`, width, size, measure);
  return kept;
}

function cutText(text: string, width: number, size: number, measure: MeasureText): string {
  if (measure(text, size) <= width) return text;
  const characters = [...text.replace(/ …$/u, "")];
  const startOf = (count: number) => characters.slice(0, count).join("");
  let fitting = 1;
  for (let tooMany = characters.length + 1; tooMany - fitting > 1; ) {
    const middle = (fitting + tooMany) >> 1;
    if (measure(`${startOf(middle)}…`, size) <= width) fitting = middle;
    else tooMany = middle;
  }
  return `${startOf(fitting).trimEnd()}…`;
}
