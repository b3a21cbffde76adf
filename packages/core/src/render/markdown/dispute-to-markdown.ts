import type { BriefingBlock } from "../../schema/index.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** The versions of a disagreement, each with its exact sentences. */
export function disputeToMarkdown(dispute: Extract<BriefingBlock, { kind: "dispute" }>): string {
  const versions = dispute.versions.map(({ value, independentSources, outlets, excerpts }) => {
    const sources = `${independentSources} independent ${independentSources === 1 ? "source" : "sources"}`;
    const head = `- **${escapeMarkdown(value)}** (${sources}: ${escapeMarkdown(outlets.join("; "))})`;
    return [head, ...excerpts.map(({ text, citation }) => `  - *${escapeMarkdown(text)}*[^${citation}]`)].join("\n");
  });
  const note = dispute.note ? [`*${escapeMarkdown(dispute.note)}*`] : [];
  return [
    `**${dispute.number}. ${escapeMarkdown(dispute.about)}** (${dispute.disputeKind})`,
    versions.join("\n"),
    `*${escapeMarkdown(dispute.why)}*`,
    ...note,
  ].join("\n\n");
}
