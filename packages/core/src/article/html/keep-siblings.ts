import type { LineFacts } from "../content/line-facts.ts";
import type { Page } from "./page.ts";

/** So many paragraphs of one kind under one element, kept, vouch for the others there. */
const VOUCHERS = 2;
/** What the model is this sure to be outside stays out all the same. */
const LOWEST = 0.2;

/** Keeps a paragraph that stands among kept paragraphs of its own kind and that the model dropped half-heartedly. */
export function keepSiblings(
  page: Page,
  facts: readonly LineFacts[],
  scores: readonly number[],
  kept: readonly boolean[],
): readonly boolean[] {
  const kinds = page.blocks.map(({ element }) => {
    const { parent, tag, names } = page.elements[element] ?? { parent: -1, tag: "", names: "" };
    return `${parent} ${tag} ${names}`;
  });
  const vouchers = new Map<string, number>();
  for (const [index, kind] of kinds.entries()) {
    if (kept[index] && facts[index]?.prose) vouchers.set(kind, (vouchers.get(kind) ?? 0) + 1);
  }
  const lists = keepLists(page, kept);
  return kept.map((keep, index) => {
    if (!keep && lists[index] && !facts[index]?.furniture) return true;
    const [fact, block] = [facts[index], page.blocks[index]];
    if (keep || !fact?.prose || fact.furniture || !block || block.linked > block.text.length / 2) return keep;
    return (scores[index] ?? 0) >= LOWEST && (vouchers.get(kinds[index] ?? "") ?? 0) >= VOUCHERS;
  });
}

/** A list stays whole: its other items are part of it where half of its text is kept. Items that are links are not. */
function keepLists(page: Page, kept: readonly boolean[]): readonly boolean[] {
  const listOf = page.blocks.map(({ element, linked, text }) => {
    const { parent, tag } = page.elements[element] ?? { parent: -1, tag: "" };
    return tag === "li" && linked <= text.length / 2 ? parent : null;
  });
  const balance = new Map<number, number>();
  for (const [index, list] of listOf.entries()) {
    const length = page.blocks[index]?.text.length ?? 0;
    if (list !== null) balance.set(list, (balance.get(list) ?? 0) + (kept[index] ? length : -length));
  }
  return listOf.map((list) => list !== null && (balance.get(list) ?? -1) >= 0);
}
