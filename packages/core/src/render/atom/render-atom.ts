import type { Briefing } from "../../schema/index.ts";
import { inlineText } from "../inline-text.ts";
import { escapeXml } from "./escape-xml.ts";

/** An edition of the feed: its briefing and the addresses it is found at. */
export interface AtomEdition {
  readonly briefing: Briefing;
  /** When it was published, RFC 3339. */
  readonly updated: string;
  readonly url: string;
}

export interface AtomFeed {
  /** Permanent identifier of the feed, an IRI. */
  readonly id: string;
  readonly title: string;
  /** Address of the feed itself. */
  readonly self: string;
  /** Newest first. */
  readonly editions: readonly AtomEdition[];
}

/** The editions of a dossier as an Atom feed (RFC 4287); the summary of an entry is its bottom line. */
export function renderAtom({ id, title, self, editions }: AtomFeed): string {
  const updated = editions[0]?.updated ?? "1970-01-01T00:00:00Z";
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <updated>${escapeXml(updated)}</updated>`,
    `  <author><name>Chancery</name></author>`,
    `  <generator>Chancery</generator>`,
    ...editions.map(renderEntry),
    `</feed>`,
    "",
  ].join("\n");
}

function renderEntry({ briefing, updated, url }: AtomEdition): string {
  return [
    `  <entry>`,
    `    <id>${escapeXml(url)}</id>`,
    `    <title>${escapeXml(`${briefing.title}, edition ${briefing.edition}`)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `    <updated>${escapeXml(updated)}</updated>`,
    `    <summary>${escapeXml(bottomLine(briefing))}</summary>`,
    `  </entry>`,
  ].join("\n");
}

function bottomLine({ sections }: Briefing): string {
  const blocks = sections.find(({ id }) => id === "bottom-line")?.blocks ?? [];
  return blocks
    .flatMap((block) => (block.kind === "paragraph" ? block.sentences : []))
    .map(({ parts }) => inlineText(parts))
    .join(" ");
}
