import { Parser } from "htmlparser2";
import { cleanLine, cleanText } from "../charset/clean-text.ts";
import { BLOCKS, SKIPPED } from "./element-kinds.ts";
import { joinCells } from "./join-cells.ts";
import { createMarker } from "./mark-text.ts";
import type { Page, PageBlock, PageElement } from "./page.ts";

/** Deeper than any page made for reading; the parser's own work grows with the square of the depth. */
const DEEPEST = 3000;

type Attributes = Readonly<Record<string, string>>;

/** Reads the tags of a page in one pass, without building a tree. Null when they nest too deep to be a page. */
export function readPage(html: string): Page | null {
  const elements: PageElement[] = [];
  const blocks: PageBlock[] = [];
  const meta = new Map<string, string[]>();
  const data: string[] = [];
  const marker = createMarker();
  let [language, canonical] = [null as string | null, null as string | null];
  let [title, buffer, script] = ["", "", ""];
  let [linked, depth, skipped, links, current] = [0, 0, 0, 0, -1];
  let [inTitle, inData] = [false, false];

  function flush(): void {
    const parts = current < 0 ? [] : splitBreaks(cleanText(buffer));
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    for (const text of parts) {
      const share = parts.length === 1 ? linked : Math.round((linked * text.length) / length);
      blocks.push({ text, linked: Math.min(share, text.length), element: current });
    }
    buffer = "";
    linked = 0;
  }

  function open(tag: string, attributes: Attributes): void {
    if (++depth > DEEPEST) throw new RangeError("deep");
    if (tag === "title" && title === "") inTitle = true;
    if (tag === "html") language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
    if (tag === "meta") addMeta(meta, attributes);
    if (tag === "link" && attributes.rel?.toLowerCase() === "canonical") canonical ??= attributes.href ?? null;
    if (tag === "script") inData = /ld\+json/i.test(attributes.type ?? "");
    if (SKIPPED.has(tag)) skipped++;
    if (skipped > 0) return;
    if (tag === "a") links++;
    if (tag === "br") buffer += "\n";
    if (!BLOCKS.has(tag)) {
      marker.open(tag, attributes, blocks.length, depth);
      return;
    }
    flush();
    const parent = elements[current];
    elements.push(toElement(tag, attributes, current, parent));
    current = elements.length - 1;
    marker.open(tag, attributes, blocks.length, depth);
  }

  function addText(text: string): void {
    if (inTitle) title += text;
    if (inData) script += text;
    if (skipped > 0 || inTitle) return;
    const plain = text.includes("\n") ? text.replaceAll("\n", " ") : text;
    buffer += plain;
    if (links > 0) linked += plain.trim().length;
    marker.add(plain);
  }

  function close(tag: string): void {
    depth--;
    if (tag === "title") inTitle = false;
    if (tag === "script" && inData) {
      data.push(script);
      script = "";
      inData = false;
    }
    if (SKIPPED.has(tag)) skipped--;
    else if (skipped === 0) {
      marker.close(depth + 1);
      if (tag === "a") links--;
      if (!BLOCKS.has(tag)) return;
      flush();
      current = elements[current]?.parent ?? -1;
    }
  }

  const parser = new Parser({ onopentag: open, ontext: addText, onclosetag: close }, { decodeEntities: true });
  elements.push(toElement("html", {}, -1, undefined));
  current = 0;
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  flush();
  const joined = joinCells(blocks, elements);
  return {
    elements,
    blocks: joined.blocks,
    marked: marker.found.map((mark) => ({ ...mark, block: joined.places[mark.block] ?? joined.blocks.length })),
    title: cleanLine(cleanText(title).replaceAll("\n", " ")),
    language,
    canonical,
    meta,
    data,
  };
}

/** A double <br>, or one after a full sentence, ends a paragraph; any other is a blank. */
function splitBreaks(text: string): readonly string[] {
  if (!text.includes("\n")) return [cleanLine(text)].filter((part) => part !== "");
  const parts = text.split(/[ \t\u00a0]*\n[ \t\u00a0]*(?:\n\s*)+|(?<=[.!?…]["”’»)]?)[ \t\u00a0]*\n/u);
  return parts.map((part) => cleanLine(part.replaceAll("\n", " "))).filter((part) => part !== "");
}

function addMeta(meta: Map<string, string[]>, attributes: Attributes): void {
  const name = (
    attributes.property ??
    attributes.name ??
    attributes.itemprop ??
    attributes["http-equiv"] ??
    ""
  ).toLowerCase();
  const content = cleanLine(attributes.content ?? "");
  if (name && content) meta.set(name, [...(meta.get(name) ?? []), content]);
}

function toElement(tag: string, attributes: Attributes, parent: number, above: PageElement | undefined): PageElement {
  const style = attributes.style ?? "";
  return {
    tag,
    names: `${attributes.class ?? ""} ${attributes.id ?? ""}`.toLowerCase().slice(0, 200),
    role: (attributes.role ?? "").toLowerCase(),
    itemprop: attributes.itemprop ?? "",
    hidden:
      (above?.hidden ?? false) ||
      "hidden" in attributes ||
      /display\s{0,2}:\s{0,2}none/i.test(style) ||
      attributes["aria-hidden"] === "true",
    parent,
    depth: (above?.depth ?? 0) + 1,
  };
}
