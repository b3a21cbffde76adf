import { countryByCapital, countryByName, countryOf } from "../../gazetteer/countries.ts";
import { firstNameGender } from "../../gazetteer/person-names.ts";
import { DOCUMENT_HEADS, ORGANIZATION_HEADS, OTHER_HEADS, PARTICLES } from "../lexicon/name-words.ts";
import { AMBIGUOUS_HEADS, HONORIFICS, PORTFOLIOS, TITLE_HEADS, TITLE_MODIFIERS } from "../lexicon/title-words.ts";
import { portfolioEnd } from "./portfolio-end.ts";
import type { Word } from "./word.ts";

/** An office, rank or trade in a sentence: words `from` to `to` (excluded), `head` the word that names it. */
export interface TitleSpan {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly plural: boolean;
  readonly honorific: boolean;
}

/** Finds titles: "Secretary of State", "deputy foreign minister", "Republican senator". */
export function findTitles(words: readonly Word[]): TitleSpan[] {
  const titles: TitleSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const title = titleAt(words, at);
    if (title) titles.push(title);
    at = title ? title.to : at + 1;
  }
  return titles;
}

function titleAt(words: readonly Word[], from: number): TitleSpan | null {
  // "White House press secretary": the house is no part of the office.
  if (words[from]?.key === "house" && words[from - 1]?.key === "white") return null;
  let at = from;
  // "the Red Army's spokesman", "the African Union chairman": the body is no part of the office.
  if (words[from]?.possessive || namesBody(words, from)) return null;
  while (
    joins(words, at) &&
    ((narrows(words, at) && (!isHead(words, at) || leadsOffice(words, at))) ||
      isUnder(words, at) ||
      isServed(words, at))
  ) {
    // "A court convicted former President Mora": what was done to him is no part of his office.
    if (PARTICIPLES.test(words[at]?.key ?? "") && joins(words, at - 1) && !leadsPhrase(words[at - 1])) return null;
    at += 1;
  }
  // "vice president": the modifiers end at the first head, which may be followed by further ones ("deputy director general").
  if (!isHead(words, at)) return null;
  let head = singular(words[at]?.key ?? "");
  const plural = head !== words[at]?.key;
  let to = at + 1;
  if (isEnvoyInterim(words, at)) to += 1;
  while (joins(words, to - 1) && isHead(words, to) && !words[to - 1]?.possessive) {
    head = singular(words[to]?.key ?? "");
    to += 1;
  }
  if (joins(words, to - 1) && /^(?:general|elect|designate)$/u.test(words[to]?.key ?? "")) to += 1;
  to = postEnd(words, portfolioEnd(words, to), head);
  const next = words[to];
  if (
    next?.capital &&
    joins(words, to - 1) &&
    !words[to - 1]?.possessive &&
    words[to - 1]?.capital &&
    namesSomethingElse(next.key) &&
    !beginsPerson(words, to)
  )
    return null;
  if (words[to - 1]?.possessive && words[to - 1]?.capital && next?.capital && namesSomethingElse(next.key)) return null;
  return { from, to, head, plural, honorific: HONORIFICS.has(head) && to === from + 1 };
}

const narrows = (words: readonly Word[], at: number) => TITLE_MODIFIERS.has(words[at]?.key ?? "");

/** "Deputy Prime Minister": a deputy is an office of its own only where no other follows. */
function leadsOffice(words: readonly Word[], from: number): boolean {
  if (!RANKS.test(words[from]?.key ?? "")) return false;
  let at = from + 1;
  while (joins(words, at) && ((narrows(words, at) && !isHead(words, at)) || isServed(words, at))) at += 1;
  return at > from + 1 && joins(words, at - 1) && isHead(words, at);
}

const RANKS = /^(?:deputy|assistant|associate|acting|vice)$/u;

/** "Deputy U.S. Trade Representative": the country served stands between rank and office. */
function isServed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.capital || word.possessive || !RANKS.test(words[at - 1]?.key ?? "") || !joins(words, at - 1)) return false;
  const served = /^(?:U\.?[SKN]\.?|E\.?U\.?)$/u.test(word.text) || countryOf(word.text) !== undefined;
  return served && joins(words, at);
}

/** "Under Secretary Holt", not "served under Secretary Holt". */
const isUnder = (words: readonly Word[], at: number) =>
  words[at]?.key === "under" && words[at]?.capital && !words[at]?.opener && words[at + 1]?.key === "secretary";

const PARTICIPLES = /^(?:convicted|jailed|ousted|exiled|elected|suspected|retired|disgraced)$/u;

/** Whether a word stands before the words of an office, not at the end of a subject: "the", "of", "newly", "met". */
const leadsPhrase = (word: Word | undefined) =>
  word !== undefined &&
  !word.capital &&
  ["Determiner", "Preposition", "Adjective", "Adverb", "Conjunction", "Pronoun", "Possessive", "Verb"].some((tag) =>
    word.token.tags.has(tag),
  );

/** A body spelt as a name beside an office that is not: "African Union chairman", "Treasury secretary". */
function namesBody(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return Boolean(
    word?.capital && !word.opener && ORGANIZATION_HEADS.has(word.key) && next && !next.capital && isHead(words, at + 1),
  );
}

/** "chargé d'affaires" */
const isEnvoyInterim = (words: readonly Word[], at: number) =>
  /^charg[eé]$/u.test(words[at]?.key ?? "") && /^d['’]affaires$/u.test(words[at + 1]?.key ?? "");

/** "Mayor Bill de Blasio": a first name that is also a word for something else, with a surname behind it. */
function beginsPerson(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !joins(words, at) || firstNameGender(words[at]?.key ?? "") === undefined) return false;
  return PARTICLES.has(next.key) || (next.capital && !namesSomethingElse(next.key));
}

const joins = (words: readonly Word[], at: number) => words[at]?.gap === "space" || words[at]?.gap === "hyphen";
const singular = (key: string) =>
  !TITLE_HEADS.has(key) && TITLE_HEADS.has(key.replace(/s$/u, "")) ? key.replace(/s$/u, "") : key;
const namesSomethingElse = (key: string) =>
  ORGANIZATION_HEADS.has(key) || DOCUMENT_HEADS.has(key) || OTHER_HEADS.has(key) || TITLE_MODIFIERS.has(key);

/** What a chief is in office of with no name behind: "the army chief said". */
const FORCES = /^(?:army|navy|military|police|force|intelligence|security|defen[cs]e|spy)$/u;

function isHead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (HONORIFICS.has(word.key)) return word.capital;
  if (isEnvoyInterim(words, at)) return true;
  if (TITLE_HEADS.has(singular(word.key))) return true;
  if (word.key === "chief" && joins(words, at - 1) && FORCES.test(words[at - 1]?.key ?? "")) return true;
  if (!AMBIGUOUS_HEADS.has(word.key) || !joins(words, at)) return false;
  const next = words[at + 1];
  if (next?.key === "of" && PORTFOLIOS.has(words[at + 2]?.key ?? "")) return true;
  // "the head of the Air Force", not "the head of a pin".
  if (word.key === "head" && next?.key === "of")
    return words[at + (words[at + 2]?.key === "the" ? 3 : 2)]?.capital === true;
  if (!next?.capital || namesSomethingElse(next.key)) return TITLE_HEADS.has(next?.key ?? "");
  const second = words[at + 2];
  return (
    firstNameGender(next.key) !== undefined ||
    next.token.tags.has("Person") ||
    (joins(words, at + 1) && second?.capital === true && !namesSomethingElse(second.key))
  );
}

/** "to Washington" of an ambassador named right after it: "Ambassador to Washington Luis García-Núñez". */
function postEnd(words: readonly Word[], to: number, head: string): number {
  if (!/^(?:ambassador|envoy)$/u.test(head) || !/^(?:to|in)$/u.test(words[to]?.key ?? "")) return to;
  for (const length of [3, 2, 1]) {
    const place = words.slice(to + 1, to + 1 + length);
    if (place.length < length || !place.every((word) => word.capital && word.gap === "space" && !word.possessive))
      continue;
    const text = place.map((word) => word.text).join(" ");
    if ((countryByName(text) ?? countryByCapital(text)) && words[to + 1 + length]?.capital) return to + 1 + length;
  }
  return to;
}
