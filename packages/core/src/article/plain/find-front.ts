import { foldedWords } from "../../text/index.ts";
import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { readDateLine } from "../date/read-date-line.ts";
import { isPersonName, readByline } from "./read-byline.ts";

/** A title, dek, byline and date of an article fit into so many lines above its text. */
const NEAR = 14;

/**
 * In a copied page, the line where the article's own front begins: the one that repeats the name of the page's window
 * (its first line), or else the nearest one above the text that can be a title.
 */
export function findFront(lines: readonly string[], first: number): number {
  if (first <= NEAR) return 0;
  const window = new Set(lines.slice(0, 2).flatMap(foldedWords));
  const near = lines.slice(first - NEAR, first).map((text, index) => ({ text, index: first - NEAR + index }));
  const open = near.filter(({ text }) => canBeTitle(text));
  // A title hardly ever ends with a full stop; a caption or a notice does.
  const unstopped = open.filter(({ text }) => !text.endsWith("."));
  const titles = unstopped.length > 0 ? unstopped : open;
  const named = titles.find(({ text }) => {
    const words = foldedWords(text);
    return words.filter((word) => window.has(word)).length >= words.length * 0.7;
  });
  return named?.index ?? titles.at(-1)?.index ?? first;
}

function canBeTitle(text: string): boolean {
  const words = text.split(" ").length;
  if (words < 4 || words > 30 || findBoilerplate(text) !== null || readDateLine(text) !== null) return false;
  return !isPersonName(text) && readByline(text) === null;
}
