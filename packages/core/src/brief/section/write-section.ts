import type { BriefingBlock, BriefingSentence, Section, SectionId } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";

export type WriteBlocks = (context: BriefContext) => readonly BriefingBlock[];

const TITLES: Readonly<Record<SectionId, string>> = {
  "bottom-line": "Bottom line",
  changes: "What changed",
  judgments: "Key judgments",
  developments: "Developments",
  positions: "Positions",
  figures: "Figures",
  disputes: "Where sources disagree",
  timeline: "Timeline",
  background: "Background",
  people: "People and roles",
  watch: "What to watch",
  gaps: "Gaps and limits",
  sources: "Sources",
};

export function writeSection(context: BriefContext, id: SectionId, writeBlocks: WriteBlocks): Section {
  return { id, title: TITLES[id], blocks: writeBlocks(context) };
}

export const paragraph = (...sentences: readonly BriefingSentence[]): BriefingBlock => ({
  kind: "paragraph",
  sentences,
});
export const heading = (text: string, subject?: string): BriefingBlock =>
  subject === undefined ? { kind: "heading", text } : { kind: "heading", text, subject };
export const list = (items: readonly (readonly BriefingSentence[])[], ordered = false): BriefingBlock => ({
  kind: "list",
  ordered,
  items,
});
