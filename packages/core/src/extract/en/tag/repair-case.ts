import type { Article, Span } from "../../../schema/index.ts";
import { countryOf } from "../gazetteer/countries.ts";
import { firstNameGender } from "../gazetteer/person-names.ts";
import { isCommonWord, isEverydayWord } from "./common-word.ts";

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|sept?|oct|nov|dec)$/u;
/** Names of two ordinary words that wires use all the time. */
const PAIRS =
  /^(?:white house|united nations|state department|justice department|treasury department|supreme court|security council|foreign ministry|defense ministry|defence ministry|national guard|european union|coast guard|secret service|oval office|new york|los angeles|middle east|south america|north america|latin america|central america|saudi arabia|hong kong|puerto rico|costa rica|el salvador|sri lanka|united states|united kingdom|south africa|new zealand|north korea|south korea)$/u;
const TITLE =
  /^(?:president|senator|minister|secretary|governor|general|colonel|judge|ambassador|commander|spokesman|spokeswoman|mr|mrs|ms|dr|sen|rep|gov|gen|col)$/u;
const ACRONYM = /^(?:us|un|eu|uk|nato|fbi|cia|dea|imf|who|oas|epa|doj|afp|efe|ap|upi|bbc|cnn|usa|uae)$/u;

/** Share of capitals among letters from which a sentence counts as upper case, and how many letters it takes to tell. */
const UPPER_SHARE = 0.85;
const LETTERS = 20;

/**
 * The body with ordinary case where it is all capitals, as on old wires: "HALE MET MORA" → "Hale met Mora".
 * Every character keeps its offset.
 */
export function repairCase(article: Article): string {
  const upper = findUpperCase(article);
  if (upper.length === 0) return article.body;
  const names = new Set(upper.flatMap(({ start, end }) => bearersIn(article.body.slice(start, end))));
  let repaired = "";
  let from = 0;
  for (const { start, end } of upper) {
    repaired += article.body.slice(from, start) + repairSentence(article.body.slice(start, end), names);
    from = end;
  }
  return repaired + article.body.slice(from);
}

/** The sentences in capitals, with the short ones beside them, of which none could tell by itself. */
function findUpperCase({ body, sentences }: Article): readonly Span[] {
  const texts = sentences.map(({ start, end }) => body.slice(start, end));
  const upper = texts.map(isUpperCase);
  const spread = (at: number, from: number) => {
    if (upper[from] && hasNoLower(texts[at] ?? "")) upper[at] = true;
  };
  for (let at = 1; at < texts.length; at++) spread(at, at - 1);
  for (let at = texts.length - 2; at >= 0; at--) spread(at, at + 1);
  return sentences.filter((_, at) => upper[at]);
}

function isUpperCase(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= LETTERS && (text.match(/\p{Lu}/gu)?.length ?? 0) / letters.length >= UPPER_SHARE;
}

/** "HE WEPT." is too short to tell by itself, but not beside another such sentence. */
const hasNoLower = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const WORD = /\p{L}[\p{L}'’]*/gu;
const plain = (word: string) => word.toLowerCase().replace(/['’]s?$/u, "");

/** Words right after a title or first name that everyday English does not know: "DONALD HALE" makes "trump" a name. */
function bearersIn(text: string): string[] {
  const words = [...text.matchAll(WORD)].map(([word]) => plain(word));
  return words.filter((word, at) => {
    const before = words[at - 1] ?? "";
    const introduced = TITLE.test(before) || (firstNameGender(before) !== undefined && !isEverydayWord(before));
    return introduced && !isEverydayWord(word);
  });
}

function repairSentence(text: string, names: ReadonlySet<string>): string {
  const words = [...text.matchAll(WORD)];
  let repaired = "";
  let from = 0;
  for (const [at, match] of words.entries()) {
    const [word] = match;
    const key = plain(word);
    const next = plain(words[at + 1]?.[0] ?? "");
    const before = plain(words[at - 1]?.[0] ?? "");
    const dotted = text[match.index + 1] === "." && word.length === 1;
    const keeps = ACRONYM.test(key) || dotted;
    const capital =
      at === 0 ||
      names.has(key) ||
      PAIRS.test(`${key} ${next}`) ||
      PAIRS.test(`${before} ${key}`) ||
      CALENDAR.test(key) ||
      (isNameWord(key) && !isThing(key, before, text.slice(match.index + word.length))) ||
      (firstNameGender(key) !== undefined && !isEverydayWord(key) && names.has(next));
    repaired +=
      text.slice(from, match.index) +
      (keeps ? word : capital ? capitalise(word) : sameLength(word, word.toLowerCase()));
    from = match.index + word.length;
  }
  return repaired + text.slice(from);
}

/** Endings of words that are no names, however rare: "repeatedly", "militarization". */
const ABSTRACT = /(?:ally|edly|ously|ively|ntly|ness|tions?|ments?|isms?|i[sz]ed|ships?)$/u;
const PREFIX = /^(?:anti|pro|non|pre|post|mid|multi|semi|sub|self|co)$/u;

/** "A PESO", "AN ANTI-DRUG PACKAGE": no name stands behind "a", unless it tells a nation. */
function isThing(key: string, before: string, after: string): boolean {
  if (countryOf(key)) return false;
  return key === "a" || ABSTRACT.test(key) || /^an?$/u.test(before) || (PREFIX.test(key) && after.startsWith("-"));
}

function isNameWord(key: string): boolean {
  if (countryOf(key)) return true;
  return !isCommonWord(key) && !isCommonWord(key.replace(/s$/u, ""));
}

const capitalise = (word: string) => sameLength(word, word.charAt(0) + word.slice(1).toLowerCase());
/** A few letters change length with their case; such a word stays as it is. */
const sameLength = (word: string, changed: string) => (changed.length === word.length ? changed : word);
