import type { Briefing, BriefingSource } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** The numbered sources, then every citation as a footnote with its exact sentence. */
export function sourcesToMarkdown({ sources, citations }: Briefing): string[] {
  if (sources.length === 0) return [];
  return [
    sources.map((source) => `${source.number}. ${describeSource(source)}`).join("\n"),
    citations.map(({ id, source, sentence }) => `[^${id}]: Source ${source}: *${escapeMarkdown(sentence)}*`).join("\n"),
  ];
}

function describeSource({ outlet, byline, title, publishedAt, url, file, note }: BriefingSource): string {
  const parts = [
    outlet ?? "outlet not stated",
    byline.join(", "),
    title ? `“${title}”` : "",
    publishedAt ? formatInterval(publishedAt) : "",
    file ?? "",
  ];
  const link = url && /^https?:\/\//u.test(url) ? ` <${encodeURI(decodeSafely(url))}>` : "";
  return `${parts.filter(Boolean).map(escapeMarkdown).join(", ")}.${link}${note ? ` *${escapeMarkdown(note)}*` : ""}`;
}

/** An address already percent-encoded is not encoded twice. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
