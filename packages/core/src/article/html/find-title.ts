import { foldedWords } from "../../text/index.ts";
import { cleanLine } from "../charset/clean-text.ts";
import { decodeEntities } from "./decode-entities.ts";
import type { MarkedText } from "./page.ts";
import { type PageContext, textOf } from "./page-context.ts";

const SEPARATOR = /\s+[|–—·•»:~]\s+|\s+-{1,2}\s+|\s*\|\s*|\s+::\s+/u;

/** Where every teaser is an <h1>, one of them may share some words with the title. */
const FEW_HEADINGS = 3;

/** Title as the page shows it: the <h1> that agrees with the metadata, else the metadata without the site's name. */
export function findTitle(context: PageContext, site: string | null): string | null {
  const { page, article } = context;
  const declared = [
    context.meta("og:title"),
    textOf(article?.headline),
    context.meta("twitter:title", "dc.title", "title"),
    page.title || null,
  ]
    .filter((title) => title !== null)
    .map((title) => cleanLine(decodeEntities(title)));
  const headings = page.marked.filter((mark) => mark.tag === "h1" && mark.text !== "").map((mark) => mark.text);
  const best = headings
    .map((text) => ({ text, agreement: Math.max(0, ...declared.map((title) => agreement(text, title))) }))
    .reduce<{ text: string; agreement: number } | null>(
      (top, next) => (top && top.agreement >= next.agreement ? top : next),
      null,
    );
  if (best && best.agreement >= (headings.length > FEW_HEADINGS ? 0.8 : 0.5)) return best.text;
  if (declared.length === 0) return best?.text ?? findMarkedTitle(page.marked);
  const stripped = declared.map((title) => stripSite(title, site));
  // A lone <h1> of some length that shares nothing with the metadata is the title all the same; a short one is the site's name.
  if (headings.length === 1 && best && foldedWords(best.text).length >= 4 && best.agreement >= 0.25) return best.text;
  return stripped[0] ?? null;
}

/** Word processors save a document's title as a paragraph of the style "title". */
function findMarkedTitle(marked: readonly MarkedText[]): string | null {
  return marked.find(({ names, text }) => /(?:^|\s)title(?:\s|$)/.test(names) && text !== "")?.text ?? null;
}

/** Share of a heading's words that the declared title has. */
function agreement(heading: string, title: string): number {
  const words = foldedWords(heading);
  const known = new Set(foldedWords(title));
  if (words.length === 0 || known.size === 0) return 0;
  const shared = words.filter((word) => known.has(word)).length;
  return words.length < 2 && known.size > 3 ? 0 : (2 * shared) / (words.length + known.size);
}

/** Title without the site's name before or after it: "Talks resume | The Daily" → "Talks resume". */
function stripSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return title;
  const known = foldedWords(site ?? "").join("");
  const isSite = (part: string) =>
    known !== "" && (foldedWords(part).join("").includes(known) || known.includes(foldedWords(part).join("")));
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:~-]+$/u, "");
  if (isSite(first)) return title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—·•»:~-]+/u, "");
  const longest = parts.reduce((top, part) => (part.length > top.length ? part : top));
  return /\s[|»]\s|\s[–—-]\s/u.test(title) &&
    foldedWords(last).length <= 4 &&
    foldedWords(longest).length >= 4 &&
    longest !== last
    ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:~-]+$/u, "")
    : title;
}
