import type { PdfOptions } from "@chancery/core/render/pdf";
import { renderPdf } from "@chancery/core/render/pdf";
import type { Briefing } from "@chancery/core/schema";
import { getDocumentProxy } from "unpdf";
import { loadAssets } from "../../packages/functions/src/adapter/load-assets.ts";

const assets = loadAssets();

/** Renders a briefing with the shipped theme and fonts. */
export async function renderBriefing(briefing: Briefing, options: PdfOptions = {}): Promise<Uint8Array> {
  return renderPdf(briefing, await assets, options);
}

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

export function openPdf(bytes: Uint8Array): Promise<Pdf> {
  return getDocumentProxy(bytes.slice());
}

/** A node of the structure tree: an element with its role, or marked content. */
export interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** The structure trees of all pages, each cut down to what stands on the page. */
export async function readStructure(pdf: Pdf): Promise<readonly StructureNode[]> {
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  return Promise.all(pages.map(async (page) => ((await (await page).getStructTree()) ?? {}) as StructureNode));
}

/** Every element below a node, in reading order. */
export function elementsOf(node: StructureNode): readonly StructureNode[] {
  return (node.children ?? []).flatMap((child) => [...(child.role ? [child] : []), ...elementsOf(child)]);
}

export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Distance of the baseline from the top of the page. */
  readonly baseline: number;
}

/** The text of all pages in the order of the content streams. */
export async function readWords(pdf: Pdf): Promise<readonly Word[]> {
  const words: Word[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      words.push({ page: number, text: item.str, left: x, right: x + item.width, baseline: height - y });
    }
  }
  return words;
}
