import type { Briefing, BriefingBlock, BriefingSentence } from "../../schema/index.ts";
import { inlineText } from "../wording/index.ts";
import type { PlacedSentence } from "./lint-problem.ts";

/** Every sentence of a briefing with its place, in reading order. */
export function listSentences({ sections }: Briefing): PlacedSentence[] {
  return sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      sentencesOf(block).map((sentence) => ({
        section: id,
        block: block.kind,
        sentence,
        text: inlineText(sentence.parts),
      })),
    ),
  );
}

function sentencesOf(block: BriefingBlock): readonly BriefingSentence[] {
  switch (block.kind) {
    case "paragraph":
      return block.sentences;
    case "list":
      return block.items.flat();
    case "judgment":
      return [block.statement, block.confidenceStatement, block.basis, block.indicator];
    case "table":
      return block.rows.flat(2);
    case "changes":
      return block.items.map(({ sentence }) => sentence);
    case "positions":
      return [...block.rows.flatMap(({ cells }) => cells.flat()), ...block.agreed, ...block.open];
    case "timeline":
      return block.entries.map(({ sentence }) => sentence);
    case "heading":
    case "dispute":
    case "chart":
      return [];
  }
}
