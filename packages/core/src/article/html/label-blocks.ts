import type { BlockKind } from "../../schema/index.ts";
import { foldedWords, foldText } from "../../text/index.ts";
import { readDateLine } from "../date/read-date-line.ts";
import type { Piece } from "../draft.ts";
import { isParagraph } from "../plain/is-paragraph.ts";
import { readByline } from "../plain/read-byline.ts";
import { readCreditLine } from "../plain/read-credit-line.ts";
import type { Page, PageBlock } from "./page.ts";

/** "Ann Lee and Bo Diaz | Feb. 3, 2026" */
const MOST_CREDIT_WORDS = 14;
/** In longer blocks the words of a furniture rule may be the subject. */
const SHORT = 120;

/** What a page's metadata says of the lines above its text. */
export interface PageFront {
  readonly title: string | null;
  readonly description: string | null;
  readonly byline: readonly string[];
}

/** Names by which pages mark a dek. */
const DEK = /(?:^|[\s_-])(?:dek|standfirst|sub-?title|sub-?head(?:line)?|summary|excerpt)(?:$|[\s_-])/;

/** Blocks of a page as pieces: kept ones by their markup, the headline first, the others with why they went. */
export function labelBlocks(
  page: Page,
  kept: readonly boolean[],
  { title, description, byline }: PageFront,
  reasonOf: (index: number) => string | null,
): readonly Piece[] {
  const isDek = ({ element }: PageBlock) => DEK.test(page.elements[element]?.names ?? "");
  const first = page.blocks.findIndex((block, index) => kept[index] && isParagraph(block.text) && !isDek(block));
  const headline = foldText(title ?? "");
  const dek = foldedWords(description ?? "");
  let titled = false;
  const pieces = page.blocks.map((block, index): Piece => {
    const { text, element } = block;
    const tag = page.elements[element]?.tag ?? "";
    // Folding spells letters out ("æ" → "ae") and is dear: much longer or shorter blocks are not the title.
    const alike = headline !== "" && text.length <= headline.length * 2 && headline.length <= text.length * 2;
    const isTitle = alike && foldText(text) === headline;
    if (isTitle && !titled && (first < 0 || index < first)) {
      titled = true;
      return { kind: "headline", text };
    }
    if (isTitle) return { kind: "removed", text, reason: "repeat" };
    const front = index < first && index > first - 12;
    if (front && titled && namesAuthor(text, byline)) return { kind: "byline", text };
    if (front && titled && (readDateLine(text) || readCreditLine(text))) return { kind: "dateline", text };
    if (front && titled && tag !== "li" && text.length <= 400 && (isDek(block) || repeatsDescription(text, dek)))
      return { kind: "dek", text };
    if (!kept[index]) return { kind: "removed", text, reason: reasonOf(index) ?? whereabouts(page, element) };
    const furniture = text.length <= SHORT ? reasonOf(index) : null;
    return furniture ? { kind: "removed", text, reason: furniture } : { kind: kindOf(tag), text };
  });
  return titled || title === null ? pieces : [{ kind: "headline", text: title }, ...pieces];
}

/** "By Ann Lee", or a short line with the name of an author. */
function namesAuthor(text: string, byline: readonly string[]): boolean {
  if (text.length > 160) return false;
  if (/^(?:by|por)\s/i.test(text) && readByline(text)?.length) return true;
  return text.split(" ").length <= MOST_CREDIT_WORDS && byline.some((name) => text.includes(name));
}

/** A dek says what the page's description says. */
function repeatsDescription(text: string, description: readonly string[]): boolean {
  if (description.length < 6) return false;
  const known = new Set(description);
  const words = foldedWords(text);
  return words.length >= 6 && words.filter((word) => known.has(word)).length >= words.length * 0.8;
}

/** Kind of a block by its element: "h2" is a heading, "li" a list item. */
export function kindOf(tag: string): BlockKind {
  if (/^h[1-6]$/.test(tag)) return "heading";
  if (tag === "li" || tag === "dt" || tag === "dd") return "list";
  if (tag === "blockquote") return "quote";
  if (tag === "figcaption") return "caption";
  return "paragraph";
}

/** Which part of the page a block stood in, as the reason why it went: "menu", "footer", "aside". */
function whereabouts(page: Page, element: number): string {
  for (let at = element; at >= 0; at = page.elements[at]?.parent ?? -1) {
    const { tag, role } = page.elements[at] ?? { tag: "", role: "" };
    if (tag === "nav" || role === "navigation") return "menu";
    if (tag === "footer" || tag === "aside" || tag === "form" || tag === "figcaption" || tag === "header")
      return tag === "figcaption" ? "caption" : tag;
  }
  return "outside-article";
}
