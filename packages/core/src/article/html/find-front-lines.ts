import { isParagraph } from "../plain/is-paragraph.ts";
import { findTitlePlace } from "./find-title-place.ts";
import type { Page } from "./page.ts";

/** Blocks above and below the title among which author and day usually stand. */
const ABOVE = 4;
const BELOW = 12;
/** Below the third paragraph of the text no line tells of the article any more. */
const PARAGRAPHS = 3;

/** Indexes of the blocks around a page's title: those below it, nearest first, and those above it, nearest first. */
export interface FrontLines {
  readonly below: readonly number[];
  readonly above: readonly number[];
}

/** The blocks around the title as far as the text; none where the page shows no title. */
export function findFrontLines(page: Page, title: string | null): FrontLines {
  const place = findTitlePlace(page, title);
  if (place === null) return { below: [], above: [] };
  const below: number[] = [];
  let paragraphs = 0;
  for (let at = place; at <= place + BELOW && at < page.blocks.length && paragraphs < PARAGRAPHS; at++) {
    below.push(at);
    if (at > place && isParagraph(page.blocks[at]?.text ?? "")) paragraphs++;
  }
  const above = Array.from({ length: Math.min(ABOVE, place) }, (_, index) => place - 1 - index);
  return { below, above };
}
