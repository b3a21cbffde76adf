import type { Briefing, Section } from "../../schema/index.ts";
import { describeHeader } from "../describe-header.ts";
import { blockToMarkdown } from "./block-to-markdown.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { sourcesToMarkdown } from "./sources-to-markdown.ts";

/** The briefing as Markdown (CommonMark with tables and footnotes): the same content as every other output. */
export function renderMarkdown(briefing: Briefing): string {
  const head = [`# ${escapeMarkdown(briefing.title)}`, `*${escapeMarkdown(describeHeader(briefing))}*`];
  const sections = briefing.sections.flatMap((section) => sectionToMarkdown(section, briefing));
  return `${[...head, ...sections].join("\n\n")}\n`;
}

function sectionToMarkdown(section: Section, briefing: Briefing): string[] {
  const blocks = section.id === "sources" ? sourcesToMarkdown(briefing) : section.blocks.map(blockToMarkdown);
  return blocks.length === 0 ? [] : [`## ${escapeMarkdown(section.title)}`, ...blocks];
}
