/** A piece of text on a page, as the PDF places it; y grows upwards. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** A line of one column. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** A gap wider than this many type sizes separates columns. */
const COLUMN_GAP = 1.6;

/** The lines of a page in reading order: bands from top to bottom, in each band the columns from left to right. */
export function layOutPage(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines = joinItems(items.filter((item) => item.str.trim() !== ""));
  const gutter = findGutter(lines);
  if (gutter === null) return lines;
  const ordered: PdfLine[] = [];
  let band: PdfLine[] = [];
  const close = () => {
    ordered.push(...band.filter((line) => line.right <= gutter), ...band.filter((line) => line.right > gutter));
    band = [];
  };
  for (const line of lines) {
    if (line.x < gutter && line.right > gutter) {
      close();
      ordered.push(line);
    } else band.push(line);
  }
  close();
  return ordered;
}

/** Items on one baseline, near each other, as lines; from top to bottom, then from left to right. */
function joinItems(items: readonly PdfItem[]): readonly PdfLine[] {
  const sorted = items
    .map((item) => ({ text: item.str, x: item.x, y: item.y, right: item.x + item.width, size: item.fontSize }))
    .sort((left, right) =>
      Math.abs(left.y - right.y) > Math.min(left.size, right.size) * 0.4 ? right.y - left.y : left.x - right.x,
    );
  const lines: PdfLine[] = [];
  for (const item of sorted) {
    const last = lines.at(-1);
    const near =
      last &&
      Math.abs(last.y - item.y) <= item.size * 0.4 &&
      item.x - last.right <= item.size * COLUMN_GAP &&
      item.x >= last.x;
    if (!last || !near) lines.push(item);
    else {
      const blank =
        item.x - last.right > item.size * 0.12 && !/\s$/.test(last.text) && !/^\s/.test(item.text) ? " " : "";
      lines[lines.length - 1] = { ...last, text: last.text + blank + item.text, right: item.right };
    }
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() }))
    .filter((line) => line.text !== "");
}

/** An x that hardly any line crosses and that has lines on both sides, in the middle of the page. */
function findGutter(lines: readonly PdfLine[]): number | null {
  if (lines.length < 8) return null;
  const left = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.right));
  for (const share of [0.5, 0.48, 0.52, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65]) {
    const x = left + (right - left) * share;
    const crossing = lines.filter((line) => line.x < x && line.right > x).length;
    const [before, after] = [
      lines.filter((line) => line.right <= x).length,
      lines.filter((line) => line.x >= x).length,
    ];
    if (crossing <= lines.length * 0.2 && Math.min(before, after) >= lines.length * 0.25) return x;
  }
  return null;
}
