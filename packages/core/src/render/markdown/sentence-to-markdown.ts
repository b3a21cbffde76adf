import type { BriefingSentence, Inline } from "../../schema/index.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** A sentence with its citations as footnotes: "… were killed.[^2c][^5a]". */
export function sentenceToMarkdown({ parts, citations }: BriefingSentence): string {
  return `${parts.map(inlineToMarkdown).join("")}${citations.map((id) => `[^${id}]`).join("")}`;
}

export function sentencesToMarkdown(sentences: readonly BriefingSentence[]): string {
  return sentences.map(sentenceToMarkdown).join(" ");
}

function inlineToMarkdown({ kind, text }: Inline): string {
  const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  const escaped = escapeMarkdown(core);
  switch (kind) {
    case "text":
      return `${before ? " " : ""}${escaped}${after ? " " : ""}`;
    case "quote":
      return `“${escaped}”`;
    case "strong":
      return `${before}**${escaped}**${after}`;
    case "emphasis":
      return `${before}*${escaped}*${after}`;
  }
}
