import { countryByName } from "../../gazetteer/countries.ts";
import { COMPANY_SUFFIXES } from "../lexicon/name-words.ts";
import type { NameSpan } from "../name/name-span.ts";
import type { LocalName } from "./local-name.ts";
import type { NameGroups } from "./name-groups.ts";

const SMALL = /^(?:of|the|and|for|on|in|to|de|del|la|y|du|des|&)$/u;
const isAcronym = (text: string) => /^(?:\p{Lu}[\p{Lu}\d&]{1,7}s?|(?:\p{Lu}\.){2,6})$/u.test(text);

/** Joins acronyms with what they stand for: "General Motors (GM)", and "GM" where only one name has these initials. */
export function joinAcronyms(groups: NameGroups): void {
  const spans = groups.names.flatMap((name) => name.spans.map((span) => ({ name, span })));
  spans.sort((left, right) => left.span.start - right.span.start);
  for (const [at, { name, span }] of spans.entries()) {
    const next = spans[at + 1];
    if (
      next &&
      (bracketFollows(span, next.span) || orFollows(span, next.span)) &&
      (isAcronym(next.span.text) || isAcronym(span.text))
    )
      if (fits(name, next.name)) groups.join(name, next.name, "en/entity/acronym-in-brackets");
  }
  for (const name of groups.names) {
    if (!isAcronym(name.text) || countryByName(name.text)) continue;
    const letters = name.text.replace(/[^\p{Lu}]/gu, "").toLowerCase();
    const owners = groups.names.filter((other) => other !== name && initialsOf(other).includes(letters));
    const [owner] = owners;
    if (owner && owners.every((other) => groups.together(other, owner))) groups.join(owner, name, "en/entity/acronym");
  }
}

/** "X (Y)": Y opens in the bracket right after X and the bracket closes after it. */
function bracketFollows(left: NameSpan, right: NameSpan): boolean {
  if (left.sentence !== right.sentence || right.from !== left.to) return false;
  const before = left.sentence.words[left.to - 1]?.token.after ?? "";
  const after = right.sentence.words[right.to - 1]?.token.after ?? "";
  return /^["”’']?\s*\(["“'‘]?$/u.test(before) && /^["”’']?[);,/]/u.test(after);
}

/** "the Revolutionary Armed Forces, or RAF,": set off by commas. */
function orFollows(left: NameSpan, right: NameSpan): boolean {
  if (left.sentence !== right.sentence) return false;
  const { words } = left.sentence;
  const between = words.slice(left.to, right.from).map(({ key }) => key);
  return (
    words[left.to - 1]?.gap === "comma" &&
    /^or(?: the)?$/u.test(between.join(" ")) &&
    /^(?:comma|stop)$/u.test(words[right.to - 1]?.gap ?? "")
  );
}

/** The acronym shares its first letter with the long name, or the long name holds it as initials somewhere. */
function fits(left: LocalName, right: LocalName): boolean {
  const [long, short] = left.text.length >= right.text.length ? [left, right] : [right, left];
  const letters = short.text.replace(/[^\p{Lu}]/gu, "").toLowerCase();
  if (!isAcronym(short.text) || long.words.length < 2) return false;
  return (
    initialsOf(long).some((initials) => initials.includes(letters.slice(0, 2))) ||
    holdsInOrder(long.key, letters) ||
    sharesInitials(long, letters)
  );
}

/** An acronym from another language has the same letters in another order: "Revolutionary Armed Forces of Colombia (FARC)". */
const SHARED_LETTERS = 0.6;

function sharesInitials(long: LocalName, letters: string): boolean {
  if (long.likeliest === "person") return false;
  const initials = new Set(long.words.map((word) => word[0]));
  const shared = letters.split("").filter((letter) => initials.has(letter)).length;
  return shared / letters.length >= SHARED_LETTERS;
}

/** Every letter of the acronym in order in the name, the first at its start: "IntelliNews" and "INW". */
function holdsInOrder(name: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at < 0 || (letter === letters[0] && at > 0 && name.indexOf(letter) !== 0)) return false;
  }
  return true;
}

/** Initials with and without small words and company endings: "Bank of America Corp" → boac, bac, bac … */
function initialsOf(name: LocalName): string[] {
  if (name.words.length < 2) return [];
  const bare = name.words.filter((word) => !COMPANY_SUFFIXES.has(word));
  const initials = (words: readonly string[]) => words.map((word) => word[0] ?? "").join("");
  return [
    ...new Set([initials(name.words), initials(bare), initials(bare.filter((word) => !SMALL.test(word)))]),
  ].filter((text) => text.length > 1);
}
