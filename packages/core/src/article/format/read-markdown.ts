import type { BlockKind } from "../../schema/index.ts";
import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { cleanText } from "../charset/clean-text.ts";
import { isCredit } from "../content/is-credit.ts";
import { findDay } from "../date/parse-day.ts";
import { readDateLine } from "../date/read-date-line.ts";
import { type ArticleDraft, emptyDraft, type Piece } from "../draft.ts";
import { readByline } from "../plain/read-byline.ts";
import { readCreditLine } from "../plain/read-credit-line.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** Markdown with or without front matter to a draft: "# Title", "> quote", "- item", "**By Ann Lee**". */
export function readMarkdown(text: string): ArticleDraft {
  const { fields, body } = splitFrontMatter(cleanText(text));
  const field = (...names: readonly string[]) => names.map((name) => fields.get(name)).find(Boolean) ?? null;
  const draft = {
    ...emptyDraft("markdown"),
    title: field("title"),
    dek: field("description", "summary"),
  };
  let byline: readonly string[] = (field("author", "authors", "byline") ?? "")
    .split(/\s*(?:,|;|\band\b)\s*/)
    .filter(Boolean);
  let day = findDay(field("date", "published", "published_at", "publishdate", "pubdate") ?? "")?.day ?? null;
  const stated = day === null;
  let { title, dek } = draft;
  let outlet = field("outlet", "publisher", "source", "site", "site_name", "publication");
  const pieces: Piece[] = [];
  if (title !== null) pieces.push({ kind: "headline", text: title });
  for (const block of splitBlocks(body)) {
    const line = plainWords(block.text);
    if (line === "") continue;
    const reason = findBoilerplate(line);
    const credit = pieces.length < 6 ? readCreditLine(line) : null;
    const names = pieces.length < 6 ? (credit?.outlet ? credit.names : readByline(line)) : null;
    const isAuthor = names !== null && (byline.length === 0 || names.some((name) => byline.includes(name)));
    if (block.kind === "headline" && title === null) {
      title = line;
      pieces.push({ kind: "headline", text: line });
    } else if (block.kind === "headline" && line === title)
      pieces.push({ kind: "removed", text: line, reason: "repeat" });
    else if (reason) pieces.push({ kind: "removed", text: line, reason });
    else if (isAuthor && title !== null) {
      byline = byline.length === 0 ? names : byline;
      day ??= credit?.day ?? null;
      outlet ??= credit?.outlet ?? null;
      pieces.push({ kind: "byline", text: line });
    } else if (pieces.length < 6 && readDateLine(line) !== null) {
      day ??= readDateLine(line);
      pieces.push({ kind: "dateline", text: line });
    } else if (block.kind === "paragraph" && line.length <= 200 && isCredit(line)) {
      pieces.push({ kind: "caption", text: line });
    } else if (dek === null && pieces.length > 0 && pieces.length < 3 && /^([*_])[^*_].*\1$/su.test(block.text)) {
      dek = line;
      pieces.push({ kind: "dek", text: line });
    } else pieces.push({ kind: block.kind === "headline" ? "heading" : block.kind, text: line });
  }
  return {
    ...draft,
    pieces,
    title,
    dek,
    byline,
    outlet,
    url: field("url", "link", "permalink"),
    published: day ? { start: day, end: day, precision: "day", basis: stated ? "stated" : "metadata" } : null,
  };
}

interface MarkdownBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

const OPENERS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^#\s+/, "headline"],
  [/^#{2,6}\s+/, "heading"],
  [/^>\s?/, "quote"],
  [/^(?:[-*+]|\d{1,3}[.)])\s+/, "list"],
];

function splitBlocks(body: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open: MarkdownBlock | null = null;
  for (const raw of body.split("\n")) {
    const line = raw.trim();
    const opener = OPENERS.find(([pattern]) => pattern.test(line));
    const kind = opener?.[1] ?? "paragraph";
    const text = opener ? line.replace(opener[0], "") : line;
    const rule = /^(?:[-*_]\s?){3,}$|^=+$/.test(line);
    const goesOn =
      open !== null &&
      (kind === open.kind
        ? kind === "quote" || kind === "paragraph"
        : kind === "paragraph" && (open.kind === "quote" || open.kind === "list"));
    if (line === "" || rule) open = null;
    else if (open && goesOn) {
      open = { kind: open.kind, text: `${open.text} ${text}` };
      blocks[blocks.length - 1] = open;
    } else {
      open = { kind, text };
      blocks.push(open);
    }
  }
  return blocks;
}

/** Words without marks: "[a link](https://…)" → "a link", "**bold**" → "bold"; pictures go. */
function plainWords(text: string): string {
  return text
    .replace(/!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/g, "")
    .replace(/\[([^\]\n]{0,500})\]\([^)\n]{0,500}\)/g, "$1")
    .replace(/\[([^\]\n]{1,500})\]\[[^\]\n]{0,100}\]/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.{1,2000}?\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_\n]{1,1000}?)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/`([^`\n]{1,500})`/g, "$1")
    .replace(/<(?:https?:[^>\s]{1,500})>/g, "")
    .replace(/<\/?[a-z][^>]{0,200}>/gi, "")
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, "$1")
    .trim();
}
