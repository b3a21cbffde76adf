import type { BriefingBlock, BriefingSentence } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";
import { disputeToMarkdown } from "./dispute-to-markdown.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { sentencesToMarkdown, sentenceToMarkdown } from "./sentence-to-markdown.ts";
import { tableToMarkdown } from "./table-to-markdown.ts";

const items = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");

/** One block of a section. A chart becomes the words that say the same. */
export function blockToMarkdown(block: BriefingBlock): string {
  switch (block.kind) {
    case "paragraph":
      return sentencesToMarkdown(block.sentences);
    case "heading":
      return `### ${escapeMarkdown(block.text)}`;
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${sentencesToMarkdown(item)}`)
        .join("\n");
    case "judgment":
      return `${block.number}. ${sentencesToMarkdown([block.statement, block.confidenceStatement, block.basis, block.indicator])}`;
    case "table":
      return `${tableToMarkdown(
        block.columns.map(({ title }) => title),
        block.rows.map((row) => row.map(sentencesToMarkdown)),
      )}`;
    case "changes":
      return items(
        block.items.map(
          ({ change, sentence, reason }) =>
            `**${change.replace("-", " ")}** ${sentenceToMarkdown(sentence)} *${escapeMarkdown(reason)}*`,
        ),
      );
    case "dispute":
      return disputeToMarkdown(block);
    case "positions":
      return [
        tableToMarkdown(
          ["", ...block.sides],
          block.rows.map(({ subject, cells }) => [escapeMarkdown(subject), ...cells.map(cellToMarkdown)]),
        ),
        ...points("Agreed", block.agreed),
        ...points("Open", block.open),
      ].join("\n\n");
    case "timeline":
      return items(
        block.entries.map(
          ({ date, rivals, sentence }) =>
            `**${[date, ...rivals].map(formatInterval).join(" or ")}** ${sentenceToMarkdown(sentence)}`,
        ),
      );
    case "chart":
      return `*${escapeMarkdown(block.title)}: ${escapeMarkdown(block.alt)}*`;
  }
}

const cellToMarkdown = (cell: readonly BriefingSentence[]) => (cell.length === 0 ? "–" : sentencesToMarkdown(cell));

function points(title: string, sentences: readonly BriefingSentence[]): string[] {
  return sentences.length === 0 ? [] : [`**${title}.** ${sentencesToMarkdown(sentences)}`];
}
