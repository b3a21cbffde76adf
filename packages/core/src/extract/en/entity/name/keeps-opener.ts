import { isCity } from "../../gazetteer/cities.ts";
import { countryOf } from "../../gazetteer/countries.ts";
import { firstNameGender, isLastName } from "../../gazetteer/person-names.ts";
import {
  CALENDAR,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  PARTICLES,
  SENTENCE_OPENERS,
} from "../lexicon/name-words.ts";
import type { CaseEvidence } from "./read-sentences.ts";
import { isCommon, type Word } from "./word.ts";

const ORDINARY_TAGS = [
  "Verb",
  "Adverb",
  "Preposition",
  "Conjunction",
  "Determiner",
  "Pronoun",
  "QuestionWord",
  "Adjective",
  "Modal",
  "Plural",
];

/** Whether the capitalised first word of a sentence belongs to a name: "Mora" does, "Analysts" and "Last" do not. */
export function keepsOpener(
  word: Word,
  rest: readonly Word[],
  following: Word | undefined,
  evidence: CaseEvidence,
): boolean {
  const { key } = word;
  if (SENTENCE_OPENERS.has(key) || CALENDAR.has(key)) return false;
  if (PARTICLES.has(key) && rest[0] && !rest[0].common) return true;
  if (beginsCountry(word, rest)) return true;
  const capital = evidence.capital.get(key) ?? 0;
  const lower = evidence.lower.get(key) ?? 0;
  if (capital > lower) return true;
  if (lower > 0) return false;
  if (/^\p{Lu}{2,}\d*$|\d/u.test(word.text) && !word.common) return true;
  const known = countryOf(word.text) !== undefined || KNOWN_ORGANIZATIONS.has(key);
  const next = rest[0];
  if (!next && following && word.gap === "space" && !word.possessive && OF_THINGS.test(following.key)) return known;
  if (!next)
    return (
      known ||
      (!isOrdinary(word) && !hasOrdinaryTag(word)) ||
      (!word.common && (firstNameGender(key) !== undefined || isCity(key) || isLastName(key)))
    );
  // "maria" are plains of the moon, "Maria Lopez" is somebody.
  if (firstNameGender(key) !== undefined && !hasOrdinaryTag(word) && !next.common) return true;
  if (known || !isOrdinary(word))
    return !/ly$|ing$/u.test(key) || !hasOrdinaryTag(word) || firstNameGender(key) !== undefined;
  if (/(?:ing|ly|ed)$/u.test(key)) return false;
  if (["Verb", "Adverb", "Preposition", "Conjunction", "Determiner"].some((tag) => word.token.tags.has(tag)))
    return false;
  if ((evidence.capital.get(next.key) ?? 0) > 0 && !ORGANIZATION_HEADS.has(next.key) && !next.common) return false;
  return next.common || rest.some(({ key: other }) => ORGANIZATION_HEADS.has(other));
}

/** "North Korean leader", "United States": without its first word the country is another one or none. */
function beginsCountry(word: Word, rest: readonly Word[]): boolean {
  const text = (length: number) => [word, ...rest.slice(0, length)].map((each) => each.text).join(" ");
  return (
    word.gap === "space" && [1, 2].some((length) => rest.length >= length && countryOf(text(length)) !== undefined)
  );
}

/** "Coca cultivation rose": what is grown, smuggled or died of is a thing, however rare its word. */
const OF_THINGS =
  /^(?:crops?|cultivation|deaths|eradication|farmers|fumigation|growers|leaf|leaves|overdoses|paste|plantations?|plants|seizures|smugglers|smuggling|spraying|traffickers|trafficking)$/u;

const isOrdinary = (word: Word) => word.common || (word.token.lemma !== undefined && isCommon(word.token.lemma));
const hasOrdinaryTag = (word: Word) =>
  ORDINARY_TAGS.some((tag) => word.token.tags.has(tag)) && !word.token.tags.has("ProperNoun");
