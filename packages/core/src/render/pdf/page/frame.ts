import type { Theme } from "../../../schema/index.ts";

/** Where things stand on a page, in points from its top left corner. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Left edge of running text; to its left, in the margin column, stand labels: dates, subjects, numbers. */
  readonly text: number;
  readonly label: number;
}

/** Wide enough for "September 2025" at label size, and it leaves a line of text about 80 characters. */
const LABEL_SHARE = 0.17;
const GUTTER = 12;

export function frameOf(page: { readonly width: number; readonly height: number }, { space, type }: Theme): Frame {
  const left = space.page;
  const right = page.width - space.page;
  const text = left + (right - left) * LABEL_SHARE + GUTTER;
  // Room for the running lines above and below the text.
  const band = type.small * 1.6;
  return {
    width: page.width,
    height: page.height,
    left,
    right,
    top: space.page + band * 0.4,
    bottom: page.height - space.page - band * 0.4,
    text,
    label: text - left - GUTTER,
  };
}
