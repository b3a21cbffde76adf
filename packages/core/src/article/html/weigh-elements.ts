import type { LineFacts } from "../content/line-facts.ts";
import type { Page, PageElement } from "./page.ts";

/** How much text something holds: characters, of which prose, of which links, in how many blocks. */
export interface Weight {
  prose: number;
  blocks: number;
  linked: number;
  length: number;
}

const emptyWeight = (): Weight => ({ prose: 0, blocks: 0, linked: 0, length: 0 });

function addBlock(weight: Weight, fact: LineFacts | undefined, linked: number): void {
  weight.blocks++;
  weight.length += fact?.length ?? 0;
  weight.linked += linked;
  if (fact?.prose && linked < fact.length / 2) weight.prose += fact.length;
}

/** Elements that hold paragraphs of their parent's text, not sections of their own. */
const LEAVES = /^(?:p|div|blockquote|li|h[1-6]|pre|ul|ol)$/;

export interface ElementWeights {
  /** Text in each element with all below it. */
  readonly all: readonly Weight[];
  /** Prose in the paragraphs right below each element. */
  readonly direct: readonly number[];
  /** The element with the most such prose, and it with all above it. */
  readonly main: number;
  readonly mainPath: ReadonlySet<number>;
}

/** Weighs every element of a page from the leaves up. */
export function weighElements(page: Page, facts: readonly LineFacts[]): ElementWeights {
  const all = page.elements.map(emptyWeight);
  const direct = page.elements.map(() => 0);
  for (const [index, block] of page.blocks.entries()) {
    const weight = all[block.element];
    if (weight) addBlock(weight, facts[index], block.linked);
  }
  for (let index = page.elements.length - 1; index > 0; index--) {
    const { parent, tag } = page.elements[index] ?? { parent: 0, tag: "" };
    const [weight, above] = [all[index], all[parent]];
    if (!weight || !above) continue;
    if (LEAVES.test(tag)) direct[parent] = (direct[parent] ?? 0) + weight.prose;
    above.blocks += weight.blocks;
    above.length += weight.length;
    above.linked += weight.linked;
    above.prose += weight.prose;
  }
  const main = direct.reduce((best, prose, index) => (prose > (direct[best] ?? 0) ? index : best), 0);
  return { all, direct, main, mainPath: pathOf(page.elements, main) };
}

function pathOf(elements: readonly PageElement[], from: number): ReadonlySet<number> {
  const path = new Set<number>();
  for (let index = from; index >= 0; index = elements[index]?.parent ?? -1) path.add(index);
  return path;
}

/** The weight of all blocks made by the same template, for each block: equal tags and classes, three elements up. */
export function weighKinds(page: Page, facts: readonly LineFacts[]): readonly Weight[] {
  const kinds = new Map<string, Weight>();
  const keys = page.blocks.map((block) => kindOf(page.elements, block.element));
  for (const [index, block] of page.blocks.entries()) {
    const key = keys[index] ?? "";
    const weight = kinds.get(key) ?? emptyWeight();
    kinds.set(key, weight);
    addBlock(weight, facts[index], block.linked);
  }
  return keys.map((key) => kinds.get(key) ?? emptyWeight());
}

function kindOf(elements: readonly PageElement[], index: number): string {
  const parts: string[] = [];
  for (let at = index; at >= 0 && parts.length < 3; at = elements[at]?.parent ?? -1) {
    parts.push(`${elements[at]?.tag}.${(elements[at]?.names ?? "").replace(/\d+/g, "")}`);
  }
  return parts.join(" ");
}
