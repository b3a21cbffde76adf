import type { Inline } from "../../schema/index.ts";
import { plain, quoted } from "./inline.ts";

const QUOTED = /[“"„«]([^“”"„«»]+)[”"»]/gu;

/** Text with quotation marks as runs of text and quotes; null when a mark is left without its partner. */
export function splitQuotes(text: string): Inline[] | null {
  const parts: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(QUOTED)) {
    if (match.index > from) parts.push(plain(text.slice(from, match.index)));
    parts.push(quoted(match[1] ?? ""));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(plain(text.slice(from)));
  return parts.some((part) => part.kind === "text" && /[“”"„«»]/u.test(part.text)) ? null : parts;
}
