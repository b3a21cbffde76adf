import { isCity } from "../../gazetteer/cities.ts";
import { isCompanyWord } from "../../gazetteer/companies.ts";
import {
  countryByAdjective,
  countryByCapital,
  countryByName,
  countryByPeople,
  isUsState,
} from "../../gazetteer/countries.ts";
import { firstNameGender, isLastName } from "../../gazetteer/person-names.ts";
import {
  COMPANY_SUFFIXES,
  DOCUMENT_HEADS,
  GROUP_WORDS,
  KNOWN_ORGANIZATIONS,
  KNOWN_PLACES,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PARTICLES,
  PLACE_HEADS,
} from "../lexicon/name-words.ts";
import type { NameSpan } from "../name/name-span.ts";
import type { Word } from "../name/word.ts";
import { contextFeatures } from "./context-features.ts";

/** What speaks for one type or another, each feature once, whatever the number of mentions. */
export function nameFeatures(spans: readonly NameSpan[]): string[] {
  const features = new Set<string>(["bias"]);
  const [first] = spans;
  if (!first) return [];
  for (const feature of shapeFeatures(first)) features.add(feature);
  for (const span of spans) for (const feature of contextFeatures(span)) features.add(feature);
  return [...features].sort();
}

const TAGS = [
  "Person",
  "FirstName",
  "LastName",
  "Place",
  "City",
  "Country",
  "Region",
  "Organization",
  "Acronym",
  "Verb",
  "Adjective",
  "Plural",
];

function shapeFeatures(span: NameSpan): string[] {
  const words = span.sentence.words.slice(span.from, span.to);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  const names = words.filter((word) => word.capital);
  const found = [`length=${Math.min(words.length, 5)}`, ...lookupFeatures(span.text, first, last)];
  if (span.adjective) found.push("adjective");
  if (names.every((word) => /^\p{Lu}{2,}$/u.test(word.text.replaceAll(".", "")))) found.push("acronym");
  if (/\d/u.test(span.text)) found.push("digit");
  if (/&/u.test(span.text)) found.push("ampersand");
  if (/\p{Ll}\p{Lu}/u.test(span.text.replace(/^(?:Mc|Mac|De|La|Le)/u, ""))) found.push("camel");
  if (words.some((word) => /^\p{Lu}$|^(?:\p{Lu}\.)+$/u.test(word.text)) && words.length > 1) found.push("initial");
  if (words.slice(1).some((word) => PARTICLES.has(word.key) && !word.capital)) found.push("particle");
  if (words.some((word) => word.key === "of")) found.push("of");
  if (names.every((word) => word.common)) found.push("all-common");
  if (names.every((word) => !word.common)) found.push("none-common");
  if (isPlainPair(words)) found.push("plain-pair");
  if (names.length === 1 && first.common) found.push("single-common");
  if (names.length === 1 && !first.common && first === last) found.push("single-rare");
  if (GROUP_WORDS.has(last.key)) found.push("group-word");
  if (/\.(?:com|org|net|gov)$/u.test(last.key) || /\.(?:com|org|net)$/u.test(span.text)) found.push("domain");
  if (/^\p{Lu}+-?\d+\p{L}?s?$/u.test(last.text) || /^\d/u.test(last.text)) found.push("model-number");
  for (const tag of TAGS) if (last.token.tags.has(tag)) found.push(`last-tag=${tag}`);
  for (const tag of TAGS) if (words.length > 1 && first.token.tags.has(tag)) found.push(`first-tag=${tag}`);
  if (last.key.length > 4) found.push(`suffix=${last.key.slice(-3)}`);
  if (last.common || words.length > 1) found.push(`last=${last.key}`);
  return found;
}

/** Two or three rare words of letters only and none of them a heading: mostly a person nobody has on a list. */
function isPlainPair(words: readonly Word[]): boolean {
  const heads = [ORGANIZATION_HEADS, PLACE_HEADS, DOCUMENT_HEADS, OTHER_HEADS, COMPANY_SUFFIXES];
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every(
      (word) => /^\p{Lu}\p{Ll}[\p{L}'’]*$/u.test(word.text) && !word.common && !heads.some((set) => set.has(word.key)),
    )
  );
}

function lookupFeatures(text: string, first: Word, last: Word): string[] {
  const found: string[] = [];
  const add = (feature: string, present: boolean) => {
    if (present) found.push(feature);
  };
  const many = first !== last;
  add("country", countryByName(text) !== undefined);
  add("nationality", countryByAdjective(text) !== undefined || countryByPeople(text) !== undefined);
  add("capital", countryByCapital(text) !== undefined);
  add("state", isUsState(text));
  add("city", isCity(text));
  add("known-place", KNOWN_PLACES.has(text.toLowerCase()));
  add("known-organization", KNOWN_ORGANIZATIONS.has(many ? text.toLowerCase() : last.key));
  const gender = firstNameGender(first.key);
  add(many ? "first-name" : "single-first-name", gender !== undefined);
  add("first-name-rare-word", many && gender !== undefined && !first.common);
  add("company-word", isCompanyWord(first.key));
  add("last-name", isLastName(last.key));
  const heads = [
    ["organization", ORGANIZATION_HEADS],
    ["place", PLACE_HEADS],
    ["document", DOCUMENT_HEADS],
    ["other", OTHER_HEADS],
    ["company", COMPANY_SUFFIXES],
  ] as const;
  for (const [name, set] of heads) {
    add(`${name}-last`, set.has(last.key) && many);
    add(`${name}-alone`, set.has(last.key) && !many);
    add(`${name}-first`, set.has(first.key) && many);
  }
  return found;
}
