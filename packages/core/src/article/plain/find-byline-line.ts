import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { isCredit } from "../content/is-credit.ts";
import { findDay } from "../date/parse-day.ts";
import { everydayWords, hasEverydayWord } from "./everyday-words.ts";
import { isOutletName } from "./is-outlet-name.ts";
import { readByline } from "./read-byline.ts";
import { readCreditLine } from "./read-credit-line.ts";

export interface BylineLine {
  readonly index: number;
  readonly names: readonly string[];
}

const NOBODY: BylineLine = { index: -1, names: [] };
const LABELLED = /^(?:(?:written|posted|reported|story|words) )?(?:by|por)[\s:]/iu;

/**
 * The line of a front that names the authors: "By Ann Lee" before "Ann Lee - Feb 3, 2026" before a name alone. A name
 * alone that the text speaks of is the person in the picture, and one with a word of everyday use is a section; above
 * everything stands the title.
 */
export function findBylineLine(lines: readonly string[], text: readonly string[]): BylineLine | null {
  const open = lines.map((line, index) => ({
    index,
    line: findBoilerplate(line) === null && !isPictureCredit(line) ? line : "",
  }));
  const told = text.join("\n");
  const capitals = isUpper(told);
  const everyday = everydayWords(told);
  const isAuthor = (name: string) => !told.includes(name) && !hasEverydayWord(name, everyday);
  const alone = open.map(({ index, line }) => ({
    index,
    names:
      index > 0 && findDay(line) === null && !isOutletName(line, 1) && !(capitals && isUpper(line))
        ? (readByline(line) ?? []).filter(isAuthor)
        : [],
  }));
  const credited = open.map(({ index, line }) => ({ index, names: readCreditLine(line)?.names ?? [] }));
  const labelled = open.map(({ index, line }) => {
    const names = credited[index]?.names ?? [];
    return { index, names: !LABELLED.test(line) ? [] : names.length > 0 ? names : (readByline(line) ?? []) };
  });
  // Below an author's name, what stands beside the date is the place.
  const dated = credited.map((credit, index) => (alone[index - 1]?.names.length ? NOBODY : credit));
  return [...labelled, ...dated, ...alone].find(({ names }) => names.length > 0) ?? null;
}

/** "ANN LEE (QUAY PICTURES)" stands below a picture. */
function isPictureCredit(line: string): boolean {
  return isCredit(line) || (!LABELLED.test(line) && /\(\p{Lu}[^()]*\)$/u.test(line));
}

/** In a dispatch all in capitals a name cannot be told from any other words. */
function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}

/** True for "By Ann Lee" and "Por Ana Ruiz". */
export function isLabelled(line: string): boolean {
  return LABELLED.test(line);
}
