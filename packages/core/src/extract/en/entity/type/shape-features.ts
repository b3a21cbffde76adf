import {
  COMPANY_SUFFIXES,
  DOCUMENT_HEADS,
  GROUP_WORDS,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PARTICLES,
  PLACE_HEADS,
} from "../lexicon/name-words.ts";
import type { NameSpan } from "../name/name-span.ts";
import type { Word } from "../name/word.ts";
import { lookupFeatures } from "./lookup-features.ts";

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

/** What speaks from a place or country list makes a name of an ordinary word: "Pacific". */
const KNOWN = ["country", "capital", "state", "known-place", "known-organization"];

/** What a name tells by itself: its words, their case, its length and what word lists know of it. */
export function shapeFeatures(span: NameSpan): string[] {
  const words = span.sentence.words.slice(span.from, span.to);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  const names = words.filter((word) => word.capital);
  const looked = lookupFeatures(span.text, words);
  const found = [`length=${Math.min(words.length, 5)}`, ...looked];
  const known = KNOWN.some((feature) => looked.includes(feature));
  if (span.adjective) found.push("adjective");
  if (names.every((word) => /^\p{Lu}{2,}$/u.test(word.text.replaceAll(".", "")))) found.push("acronym");
  if (/\d/u.test(span.text)) found.push("digit");
  if (/&/u.test(span.text)) found.push("ampersand");
  if (/\p{Ll}\p{Lu}/u.test(span.text.replace(/^(?:Mc|Mac|De|La|Le)/u, ""))) found.push("camel");
  if (words.some((word) => /^\p{Lu}$|^(?:\p{Lu}\.)+$/u.test(word.text)) && words.length > 1) found.push("initial");
  if (words.slice(1).some((word) => PARTICLES.has(word.key) && !word.capital)) found.push("particle");
  if (words.some((word) => word.key === "of")) found.push("of");
  if (!known && names.every((word) => word.common)) found.push("all-common");
  if (names.every((word) => !word.common)) found.push("none-common");
  if (isPlainPair(words)) found.push("plain-pair");
  if (!known && names.length === 1 && first.common) found.push("single-common");
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
