import type { BlockKind } from "../../schema/index.ts";
import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { cleanText } from "../charset/clean-text.ts";
import { isCredit } from "../content/is-credit.ts";
import { findDay } from "../date/parse-day.ts";
import { readDateLine } from "../date/read-date-line.ts";
import { type ArticleDraft, emptyDraft, type Piece } from "../draft.ts";
import { readByline } from "../plain/read-byline.ts";

/** Markdown with or without front matter to a draft: "# Title", "> quote", "- item", "**By Ann Lee**". */
export function readMarkdown(text: string): ArticleDraft {
  const { fields, body } = splitFrontMatter(cleanText(text));
  const draft = {
    ...emptyDraft("markdown"),
    title: fields.get("title") ?? null,
    dek: fields.get("description") ?? fields.get("summary") ?? null,
  };
  let byline: readonly string[] = (fields.get("author") ?? fields.get("byline") ?? "")
    .split(/\s*(?:,|;|\band\b)\s*/)
    .filter(Boolean);
  let day = findDay(fields.get("date") ?? fields.get("published") ?? "")?.day ?? null;
  const stated = day === null;
  let { title, dek } = draft;
  const pieces: Piece[] = [];
  if (title !== null) pieces.push({ kind: "headline", text: title });
  for (const block of splitBlocks(body)) {
    const line = plainWords(block.text);
    if (line === "") continue;
    const reason = findBoilerplate(line);
    const names = pieces.length < 6 ? readByline(line) : null;
    const isAuthor = names !== null && (byline.length === 0 || names.some((name) => byline.includes(name)));
    if (block.kind === "headline" && title === null) {
      title = line;
      pieces.push({ kind: "headline", text: line });
    } else if (block.kind === "headline" && line === title)
      pieces.push({ kind: "removed", text: line, reason: "repeat" });
    else if (reason) pieces.push({ kind: "removed", text: line, reason });
    else if (isAuthor && title !== null) {
      byline = byline.length === 0 ? names : byline;
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
    outlet: fields.get("source") ?? fields.get("outlet") ?? fields.get("publisher") ?? null,
    url: fields.get("url") ?? fields.get("link") ?? null,
    published: day ? { start: day, end: day, precision: "day", basis: stated ? "stated" : "metadata" } : null,
  };
}

/** "---\ntitle: …\n---" at the start of the file. */
function splitFrontMatter(text: string): { fields: ReadonlyMap<string, string>; body: string } {
  const match = text.match(/^\s*---\n([\s\S]{0,4000}?)\n---\s*(?:\n|$)/);
  if (!match) return { fields: new Map(), body: text };
  const lines = (match[1] ?? "").split("\n").map((line) => line.match(/^([\w-]{1,30})\s*:\s*(.+)$/));
  const fields = lines.flatMap((line): [string, string][] =>
    line
      ? [
          [
            (line[1] ?? "").toLowerCase(),
            (line[2] ?? "")
              .trim()
              .replace(/^(["'])(.*)\1$/, "$2")
              .replace(/^\[(.*)\]$/, "$1"),
          ],
        ]
      : [],
  );
  return { fields: new Map(fields), body: text.slice(match[0].length) };
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
