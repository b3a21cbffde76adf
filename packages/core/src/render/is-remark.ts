import type { BriefingBlock } from "../schema/index.ts";

export type Remark = Extract<BriefingBlock, { kind: "paragraph" }>;

/** Whether a block only counts what the dossier holds: "And 27 more reports in the data." */
export function isRemark(block: BriefingBlock | undefined): block is Remark {
  return block?.kind === "paragraph" && block.sentences.every(({ counted }) => counted);
}
