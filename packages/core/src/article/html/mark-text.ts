import { cleanLine } from "../charset/clean-text.ts";
import { MARKED } from "./element-kinds.ts";
import type { MarkedText } from "./page.ts";

/** A name or a date is short; longer contents are a section that only contains one. */
const LONGEST = 300;
const MOST_OPEN = 12;
const MOST_FOUND = 400;

interface OpenMark {
  readonly mark: Omit<MarkedText, "text">;
  readonly depth: number;
  text: string;
}

/** Collects the text of elements that by tag, class or attribute may name author, date or title. */
export function createMarker() {
  const found: MarkedText[] = [];
  const opened: OpenMark[] = [];
  return {
    found: found as readonly MarkedText[],
    /** Words of neighbouring elements stay apart: "By" "Ann Lee". */
    open(tag: string, attributes: Readonly<Record<string, string>>, block: number, depth: number): void {
      for (const mark of opened) if (mark.text !== "") mark.text += " ";
      if (opened.length >= MOST_OPEN || found.length >= MOST_FOUND || !isMarked(tag, attributes)) return;
      const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`.toLowerCase();
      opened.push({ mark: { tag, names, attributes, block }, depth, text: "" });
    },
    add(text: string): void {
      for (const mark of opened) if (mark.text.length < LONGEST) mark.text += text;
    },
    close(depth: number): void {
      for (let last = opened.at(-1); last && last.depth >= depth; last = opened.at(-1)) {
        opened.pop();
        found.push({ ...last.mark, text: cleanLine(last.text) });
      }
    },
  };
}

function isMarked(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (tag === "time" || tag === "h1" || tag === "abbr") return true;
  if (attributes.itemprop || attributes.datetime || attributes.pubdate || attributes["data-datetime"]) return true;
  if (tag === "a" && /author/.test(`${attributes.rel ?? ""} ${attributes.href ?? ""}`)) return true;
  return MARKED.test(
    `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes["data-testid"] ?? ""}`.toLowerCase(),
  );
}
