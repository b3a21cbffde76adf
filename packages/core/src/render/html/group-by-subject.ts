import type { BriefingBlock } from "../../schema/index.ts";

interface SubjectGroup {
  /** Id of the subject; empty where the blocks belong to none. */
  readonly subject: string;
  readonly blocks: readonly BriefingBlock[];
}

/** The blocks of a section in runs that start at a heading, so that a reader can hide the subjects not asked for. */
export function groupBySubject(blocks: readonly BriefingBlock[]): SubjectGroup[] {
  const groups: { subject: string; blocks: BriefingBlock[] }[] = [];
  for (const block of blocks) {
    const current = groups.at(-1);
    if (block.kind === "heading" || !current) {
      groups.push({ subject: block.kind === "heading" ? (block.subject ?? "") : "", blocks: [block] });
    } else current.blocks.push(block);
  }
  return groups;
}
