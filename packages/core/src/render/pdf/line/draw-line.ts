import { markText } from "../document/mark-text.ts";
import { textString } from "../document/text-string.ts";
import { writeNumber } from "../document/write-number.ts";
import type { Press } from "../press.ts";
import type { Item, Line } from "./break-lines.ts";
import { markLink } from "./mark-link.ts";
import type { Link, Style } from "./run.ts";

export interface LinePlace {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** Capital letters of both families are this high, in ems: what is centred in the line's height. */
export const CAPITAL_HEIGHT = 0.66;

/** Draws a line with its top left corner at a point, as content of an element; without one the caller has marked it. */
export function drawLine(press: Press, line: Line, place: LinePlace, parent: PDFKit.PDFStructureElement | null): void {
  const size = line.items.reduce((most, { run }) => Math.max(most, run.style.size), 0);
  const baseline = place.top + (place.height + size * CAPITAL_HEIGHT) / 2;
  for (const group of groupByLink(line.items)) {
    const link = group[0]?.run.link;
    const draw = () => press.doc.addContent(showText(press, group, place.x, baseline));
    if (!parent) draw();
    else if (link) markLink(press.doc, { link, items: group, ...place }, parent, draw);
    else {
      markText(press.doc, parent);
      draw();
    }
  }
}

function groupByLink(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let before: Link | undefined;
  for (const item of items) {
    const last = groups.at(-1);
    if (last && item.run.link === before) last.push(item);
    else groups.push([item]);
    before = item.run.link;
  }
  return groups;
}

/**
 * The operators that show a line's words. The pen is placed once; each word moves it on by its own width.
 * PDFKit's pages count downwards, so the text matrix turns the letters upright again.
 */
function showText(press: Press, items: readonly Item[], x: number, baseline: number): string {
  const start = x + (items[0]?.x ?? 0);
  let text = `BT 1 0 0 -1 ${writeNumber(start)} ${writeNumber(baseline)} Tm`;
  let style: Style | null = null;
  let file = "";
  let shown = "";
  const flush = () => {
    if (shown) text += `[(${shown})]TJ`;
    shown = "";
  };
  for (const { run, shaped } of items) {
    if (shaped.actual !== null) {
      flush();
      text += `/Span<</ActualText ${textString(shaped.actual)}>>BDC `;
    }
    for (const stretch of shaped.stretches) {
      if (run.style !== style || stretch.file !== file) {
        flush();
        text += selectStyle(press, run.style, style, stretch.file);
        style = run.style;
        file = stretch.file;
      }
      shown += press.font(file).encode(stretch.glyphs);
    }
    if (shaped.actual !== null) {
      flush();
      text += " EMC ";
    }
  }
  flush();
  // The rise outlives the text object.
  return `${text}${style?.rise ? " 0 Ts" : ""} ET`;
}

function selectStyle(press: Press, { tone, size, rise }: Style, before: Style | null, file: string): string {
  const ink = tone === before?.tone ? "" : ` ${press.inks[tone]} rg`;
  const raise = rise === (before?.rise ?? 0) ? "" : ` ${writeNumber(rise)} Ts`;
  return `${ink}${raise}/${press.font(file).use()} ${writeNumber(size)} Tf`;
}
