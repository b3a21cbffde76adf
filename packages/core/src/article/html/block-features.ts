import { type FeatureRow, type FeatureTable, layTable } from "../content/feature-table.ts";
import { type LineFacts, lineFacts } from "../content/line-facts.ts";
import { lineParts } from "../content/line-features.ts";
import { chainElements, ROOT_CHAIN } from "./element-chain.ts";
import type { Page, PageElement } from "./page.ts";
import { type Weight, weighElements, weighKinds } from "./weigh-elements.ts";

const { log1p, max } = Math;

export interface BlockFeatures {
  readonly table: FeatureTable;
  readonly facts: readonly LineFacts[];
  /** The element of each block: blocks of one element are one group. */
  readonly groups: readonly number[];
}

/** What each block of a page shows: its line, its markup and its place. `data` is article text that the page's JSON-LD gives. */
export function blockFeatures(page: Page, title: string, data: string): BlockFeatures {
  const { elements, blocks } = page;
  const facts = blocks.map((block) => lineFacts(block.text));
  const chains = chainElements(elements);
  const weights = weighElements(page, facts);
  const kinds = weighKinds(page, facts);
  const letters = blocks.map((block) => lettersOf(block.text));
  const known = confirmData(lettersOf(data), letters, facts);
  const sinceH1 = countSinceH1(page);
  const homes = countHomes(page, kinds);
  const linkShare = (index: number) => (blocks[index]?.linked ?? 0) / (blocks[index]?.text.length ?? 1);
  const markup = (index: number): FeatureRow => {
    const block = blocks[index] ?? NO_BLOCK;
    const element = elements[block.element];
    const [parent, kind] = [weights.all[block.element], kinds[index]];
    const grand = weights.all[element?.parent ?? -1] ?? parent;
    const shared = sharedElement(elements, block.element, weights.mainPath);
    const sharedDepth = elements[shared]?.depth ?? 0;
    return {
      linked: block.linked / block.text.length,
      linkedBefore1: linkShare(index - 1),
      linkedBefore2: linkShare(index - 2),
      linkedAfter1: linkShare(index + 1),
      linkedAfter2: linkShare(index + 2),
      kindHomes: log1p(homes[index] ?? 0),
      kindPerHome: (kind?.blocks ?? 0) / max(1, homes[index] ?? 1),
      allLink: Number(block.linked >= block.text.length - 1),
      ...tagFeatures(element?.tag ?? ""),
      depth: element?.depth ?? 0,
      hidden: Number(element?.hidden ?? false),
      inData: known === "" ? 0 : Number(known.includes(letters[index] ?? "")),
      dataKnown: Number(known !== ""),
      parentProse: log1p(parent?.prose ?? 0),
      parentBlocks: log1p(parent?.blocks ?? 0),
      parentLinked: (parent?.linked ?? 0) / max(1, parent?.length ?? 1),
      grandProse: log1p(grand?.prose ?? 0),
      directProse: log1p(weights.direct[element?.parent ?? 0] ?? 0),
      kindProse: (kind?.prose ?? 0) / max(1, kind?.length ?? 1),
      kindLength: log1p((kind?.length ?? 0) / max(1, kind?.blocks ?? 1)),
      kindLinked: (kind?.linked ?? 0) / max(1, kind?.length ?? 1),
      kindCount: log1p(kind?.blocks ?? 0),
      mainShare: (weights.all[shared]?.prose ?? 0) / max(1, weights.all[0]?.prose ?? 1),
      mainGap: (elements[weights.main]?.depth ?? 0) - sharedDepth,
      ownGap: (element?.depth ?? 0) - sharedDepth,
      sinceH1: (sinceH1[index] ?? -1) < 0 ? -1 : log1p(sinceH1[index] ?? 0),
    };
  };
  const chainOf = (index: number): FeatureRow => ({ ...(chains[blocks[index]?.element ?? 0] ?? ROOT_CHAIN) });
  return {
    table: layTable(blocks.length, [...lineParts(facts, title), markup, chainOf]),
    facts,
    groups: blocks.map((block) => block.element),
  };
}

const NO_BLOCK = { text: " ", linked: 0, element: 0 };

/**
 * Under how many elements the blocks of one kind stand: the paragraphs of an article under few, those of teasers each
 * under a card of its own.
 */
function countHomes({ elements, blocks }: Page, kinds: readonly Weight[]): readonly number[] {
  const homes = new Map<Weight, Set<number>>();
  for (const [index, { element }] of blocks.entries()) {
    const kind = kinds[index];
    if (kind) homes.set(kind, (homes.get(kind) ?? new Set()).add(elements[element]?.parent ?? -1));
  }
  return kinds.map((kind) => homes.get(kind)?.size ?? 0);
}

/** Blocks since the last <h1>; −1 before the first. */
function countSinceH1({ elements, blocks }: Page): readonly number[] {
  let distance = -1;
  return blocks.map((block) => {
    distance = elements[block.element]?.tag === "h1" ? 0 : distance < 0 ? -1 : distance + 1;
    return distance;
  });
}

function tagFeatures(tag: string): FeatureRow {
  return {
    p: Number(tag === "p"),
    heading: Number(/^h[2-6]$/.test(tag)),
    h1: Number(tag === "h1"),
    li: Number(tag === "li"),
    div: Number(tag === "div" || tag === "section"),
    cell: Number(/^t[dhr]$/.test(tag)),
    caption: Number(tag === "figcaption"),
    blockquote: Number(tag === "blockquote"),
    pre: Number(tag === "pre"),
  };
}

/** From this share on that the page shows, the text in its JSON-LD is the article and not an offer to subscribe. */
const CONFIRMED = 0.3;

function confirmData(data: string, letters: readonly string[], facts: readonly LineFacts[]): string {
  const shown = letters.reduce(
    (sum, text, index) => sum + (facts[index]?.prose && data.includes(text) ? text.length : 0),
    0,
  );
  return shown >= data.length * CONFIRMED ? data : "";
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The nearest element above a block that also holds the main text. */
function sharedElement(elements: readonly PageElement[], from: number, mainPath: ReadonlySet<number>): number {
  let index = from;
  while (index > 0 && !mainPath.has(index)) index = elements[index]?.parent ?? 0;
  return index;
}
