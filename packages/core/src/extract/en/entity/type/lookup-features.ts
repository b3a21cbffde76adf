import { isCity } from "../../gazetteer/cities.ts";
import { isCompanyWord } from "../../gazetteer/companies.ts";
import {
  countryByAdjective,
  countryByCapital,
  countryByName,
  countryByPeople,
  countryOf,
  isUsState,
} from "../../gazetteer/countries.ts";
import { FAMILY_FIRST, firstNameGender, isFurtherName, isLastName } from "../../gazetteer/person-names.ts";
import { isRegion } from "../../gazetteer/regions.ts";
import {
  COMPANY_SUFFIXES,
  DOCUMENT_HEADS,
  FOREIGN_BODY_HEADS,
  KNOWN_ORGANIZATIONS,
  KNOWN_PLACES,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
} from "../lexicon/name-words.ts";
import type { Word } from "../name/word.ts";

/** Numerals, and abbreviations that are words like any other: "XVII", "VIP". */
const NO_NAMES =
  /^(?:[IVXLC]{2,}|(?:VIP|IQ|QC|SC|MD|PhD|CEO|CFO|GDP|TV|DVD|CD|PC|DNA|HIV|AIDS|COVID|PR|HR|IT|AI|ID|SUV|PDF|FAQ|DJ|HQ|RSVP|IPO|ATM|GPS|PIN|VAT|LGBT\w*)s?)$/u;
const CONTINENTS = /^(?:Africa|America|Americas|Asia|Europe|Latinoamérica)$/u;
const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater)$/u;

/** The word a name turns on: "Institute" in "Quincy Institute for Responsible Statecraft", else its last one. */
function headOf(words: readonly Word[]): Word | undefined {
  const preposition = words.findIndex((word, at) => at > 0 && /^(?:of|for|on|in|against)$/u.test(word.key));
  return words[(preposition < 0 ? words.length : preposition) - 1];
}

/** What word lists know of a name: a country, a first name, a heading word such as "Ministry". */
export function lookupFeatures(text: string, words: readonly Word[]): string[] {
  const [first] = words;
  const last = words.at(-1);
  const head = headOf(words);
  if (!first || !last || !head) return [];
  const found: string[] = [];
  const add = (feature: string, present: boolean) => {
    if (present) found.push(feature);
  };
  const many = first !== last;
  // "Qin Gang" is no gang.
  const isGiven = words.length === 2 && FAMILY_FIRST.has(first.key) && last.key === "gang";
  add("country", countryByName(text) !== undefined);
  add("nationality", countryByAdjective(text) !== undefined || countryByPeople(text) !== undefined);
  add("capital", countryByCapital(text) !== undefined);
  add("state", isUsState(text));
  add("city", isCity(text));
  add("region", isRegion(text));
  const phrase = words.map(({ key }) => key).join("-");
  // "London Heathrow"
  add("known-place", KNOWN_PLACES.has(phrase) || (isWellKnownPlace(first.text) && KNOWN_PLACES.has(last.key)));
  add("known-organization", KNOWN_ORGANIZATIONS.has(phrase));
  add("no-name", !many && NO_NAMES.test(last.text));
  add("compass", many && COMPASS.test(first.key));
  const headed = [ORGANIZATION_HEADS, PLACE_HEADS, DOCUMENT_HEADS, OTHER_HEADS, COMPANY_SUFFIXES].some((set) =>
    set.has(head.key),
  );
  const gender = many && headed ? undefined : firstNameGender(first.key);
  add(many ? "first-name" : "single-first-name", gender !== undefined);
  add("first-name-rare-word", many && gender !== undefined && !first.common);
  add("company-word", isCompanyWord(first.key) && countryOf(first.text) === undefined && !(many && headed));
  add("foreign-body", many && FOREIGN_BODY_HEADS.has(first.key));
  add("starts-with-place", many && !headed && isWellKnownPlace(first.text));
  add("ends-with-place", many && !headed && isWellKnownPlace(last.text));
  add("company-thing", many && !headed && isCompany(words.slice(0, 1)) && !isPlaceName(last.text));
  add("company-branch", many && isCompany(words.slice(0, -1)) && isPlaceName(last.text));
  add("family-first", many && words.length < 4 && FAMILY_FIRST.has(first.key));
  add("last-name", isLastName(last.key));
  add("further-last-name", isFurtherName(last.key));
  add("further-first-name", many && isFurtherName(first.key));
  const heads = [
    ["organization", ORGANIZATION_HEADS],
    ["place", PLACE_HEADS],
    ["document", DOCUMENT_HEADS],
    ["other", OTHER_HEADS],
    ["company", COMPANY_SUFFIXES],
  ] as const;
  for (const [name, set] of heads) {
    add(`${name}-last`, set.has(head.key) && many && !isGiven);
    add(`${name}-alone`, set.has(last.key) && !many);
    add(`${name}-first`, set.has(first.key) && many);
  }
  return found;
}

/** "Shell" of "Shell Nigeria": a branch is called after its company and where it works. */
function isCompany(words: readonly Word[]): boolean {
  return words.length === 1 && words.every(({ key }) => isCompanyWord(key) || KNOWN_ORGANIZATIONS.has(key));
}

/** "London Heathrow", "Garuda Indonesia": seldom a person, whatever lists of surnames say. */
const isWellKnownPlace = (text: string) =>
  countryByName(text) !== undefined || countryByCapital(text) !== undefined || isUsState(text);

function isPlaceName(text: string): boolean {
  return countryByName(text) !== undefined || isRegion(text) || CONTINENTS.test(text);
}
