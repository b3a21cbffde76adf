import { foldedWords } from "../../text/index.ts";
import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { isCredit } from "../content/is-credit.ts";
import { findDay } from "../date/parse-day.ts";
import { readDateline } from "../refine/read-dateline.ts";
import { everydayWords, hasEverydayWord } from "./everyday-words.ts";
import { isLabelled } from "./find-byline-line.ts";
import { readByline } from "./read-byline.ts";

/** A title, dek, picture, byline and date of an article fit into so many lines above its text. */
const NEAR = 30;
/** Paragraphs whose words the title shares. */
const TEXT = 12;
/** Share of a title's long words that the text uses as well. */
const SHARED = 0.4;
/** Share from which the line right above the first may be a title with a dek below it. */
const SOMEWHAT = 0.15;
/** The first line that shares this part of the best line's words is the title; the dek stands below it. */
const NEARLY = 0.6;

/**
 * Index of the line above the text that is its title: of the lines that speak of what the text speaks of the first.
 * "Unlock our digest for free" and "The Daily in English" do not. Null when none does.
 */
export function findTitleLine(lines: readonly string[], first: number): number | null {
  const text = lines.slice(first, first + TEXT);
  const told = new Set(text.flatMap(longWords));
  const everyday = everydayWords(text.join("\n"));
  const window = new Set(lines.slice(0, 2).flatMap(foldedWords));
  const leastNamed = Math.max(3, countWindowTitle(lines.slice(0, 2)) / 2);
  const shares = lines.slice(Math.max(0, first - NEAR), first).map((text, at) => {
    const index = Math.max(0, first - NEAR) + at;
    if (!canBeTitle(text, everyday)) return { index, share: 0 };
    const words = longWords(text);
    const share = words.filter((word) => told.has(word)).length / Math.max(3, words.length);
    // A copied page begins with the name of its window, which the title repeats.
    const named = index > 1 && words.length >= leastNamed && words.every((word) => window.has(word));
    return { index, share: share + Number(named) };
  });
  const best = shares.reduce((top, { share }) => Math.max(top, share), 0);
  if (best < SHARED) return null;
  const good = shares.filter(({ share }) => share >= best * NEARLY).map(({ index }) => index);
  const top = lines[good[0] ?? first] ?? "";
  // "Home News Harbour talks resume" is a path of links to the title, "Harbour talks resume - The Daily" the window's name.
  const inner = good.find((index) => {
    const text = lines[index] ?? "";
    return top.endsWith(` ${text}`) || (top.startsWith(`${text} `) && /^\s[|–—-]\s/u.test(top.slice(text.length)));
  });
  const found = inner ?? good[0] ?? first;
  // A dek may say more of the text than the short title right above it.
  const above = shares.find(({ index }) => index === found - 1);
  const says = (index: number) => ` ${foldedWords(lines[index] ?? "").join(" ")} `;
  return above && above.share >= SOMEWHAT && !says(above.index).includes(says(found)) ? above.index : found;
}

/** Long words of the title in a window's name; the office or section beside it has fewer: "Public Affairs | Talks resume …". */
function countWindowTitle(window: readonly string[]): number {
  const parts = window.map((line) => line.split(/\s[|–—-]\s/u)).flatMap((all) => (all.length > 1 ? all : []));
  return Math.max(0, ...parts.map((part) => longWords(part).length));
}

function longWords(text: string): string[] {
  return foldedWords(text).filter((word) => word.length > 3);
}

/** No title is an item of a list or path, a sentence, the caption of a picture, a date or a byline. */
function canBeTitle(text: string, everyday: ReadonlySet<string>): boolean {
  const words = text.split(" ").length;
  if (words < 4 || words > 30 || /^(?:[-+*•·]|\d\.)\s|\p{Ll}{3}\.$|\([^()]*\/[^()]*\)$/u.test(text)) return false;
  const names = readByline(text) ?? [];
  const isByline = isLabelled(text) ? names.length > 0 : names.some((name) => !hasEverydayWord(name, everyday));
  return (
    findBoilerplate(text) === null &&
    !isByline &&
    !isCredit(text) &&
    findDay(text) === null &&
    readDateline(`${text} `) === null
  );
}
