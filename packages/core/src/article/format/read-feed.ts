import { Parser } from "htmlparser2";
import { cleanUrl } from "../build/identify-content.ts";
import { cleanLine, cleanText } from "../charset/clean-text.ts";
import { findDay } from "../date/parse-day.ts";
import { type ArticleDraft, emptyDraft } from "../draft.ts";
import { readContent } from "../html/read-fragment.ts";
import { holdLimit, type ReadLimits } from "../read-limits.ts";

type Fields = Map<string, string>;

/** From this many characters on, the text of an item is the article and not its summary. */
const FULL_TEXT = 1200;

/** RSS 0.9–2.0 and Atom: each item is an article, marked as summary when it only has one. */
export function readFeed(file: string, xml: string, limits: ReadLimits): readonly ArticleDraft[] {
  const { channel, items } = parseFeed(xml);
  holdLimit(file, limits, "articles", items.length);
  return items.map((item) => toDraft(item, channel));
}

function parseFeed(xml: string): { channel: Fields; items: readonly Fields[] } {
  const channel: Fields = new Map();
  const items: Fields[] = [];
  let item: Fields | null = null;
  let text = "";
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        text = "";
        if (name === "item" || name === "entry") {
          item = new Map();
          items.push(item);
        }
        if (name === "link" && attributes.href && (attributes.rel ?? "alternate") === "alternate")
          setOnce(item ?? channel, "link", attributes.href);
      },
      ontext(part) {
        text += part;
      },
      onclosetag(name) {
        if (name === "item" || name === "entry") item = null;
        // "author" of Atom holds a "name"; its own text is then only blanks.
        else if (text.trim() !== "") setOnce(item ?? channel, name === "name" ? "author" : name, text.trim());
        text = "";
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return { channel, items };
}

function setOnce(fields: Fields, name: string, value: string): void {
  if (!fields.has(name)) fields.set(name, value);
}

function toDraft(item: Fields, channel: Fields): ArticleDraft {
  const field = (...names: readonly string[]) => names.map((name) => item.get(name)).find(Boolean) ?? null;
  const title = line(field("title", "media:title"));
  const content = field("content:encoded", "content", "description", "summary", "media:description") ?? "";
  const pieces = readContent(content);
  const length = pieces.reduce((sum, piece) => sum + (piece.kind === "removed" ? 0 : piece.text.length), 0);
  const day = findDay(field("pubDate", "published", "dc:date", "date", "issued", "updated") ?? "")?.day ?? null;
  const author = line(field("dc:creator", "author", "itunes:author"))?.replace(/^\S+@\S+\s\((.+)\)$/, "$1");
  return {
    ...emptyDraft("rss"),
    title,
    pieces: title ? [{ kind: "headline", text: title }, ...pieces] : pieces,
    byline: author && !author.includes("@") ? [author] : [],
    outlet: line(channel.get("title") ?? null),
    section: line(field("category")),
    url: cleanUrl(field("link", "guid", "id") ?? ""),
    published: day ? { start: day, end: day, precision: "day", basis: "metadata" } : null,
    language: (channel.get("language") ?? "").slice(0, 2).toLowerCase() || null,
    summaryOnly: length < FULL_TEXT,
  };
}

function line(text: string | null): string | null {
  return text === null ? null : cleanLine(cleanText(text.replace(/<[^>]{0,500}>/g, "")).replaceAll("\n", " ")) || null;
}
