import { chooseLines } from "../content/choose-lines.ts";
import type { LineFacts } from "../content/line-facts.ts";
import { dropComments } from "./drop-comments.ts";
import { keepSiblings } from "./keep-siblings.ts";
import type { Page } from "./page.ts";
import { trimHeadings } from "./trim-headings.ts";

/** Which blocks of a page to keep, given the probability of each to belong to the article. */
export function keepBlocks(page: Page, facts: readonly LineFacts[], scores: readonly number[]): readonly boolean[] {
  const lengths = facts.map((fact) => fact.length);
  const kept = keepSiblings(page, facts, scores, chooseLines(scores, lengths));
  return trimHeadings(page, facts, dropComments(page, facts, kept));
}
