import { isCommonWord } from "../tag/index.ts";
import type { VerbForm, WordClass } from "./word.ts";
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  MODALS,
  NEGATIVES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from "./word-lists.ts";

const NAME_TAGS = ["ProperNoun", "Person", "Place", "Organization", "Acronym", "Demonym", "Country", "City"];

/** Months and weekdays, which also are verbs and names in lower case: "May", "March"; short forms that are no names. */
const CALENDAR =
  /^(?:(?:Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\.?|(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:['’]s)?$/u;

/** Class of a word by itself: closed classes by list, the rest by the tagger's tags. */
export function classifyWord(lower: string, text: string, tags: ReadonlySet<string>): WordClass {
  if (CALENDAR.test(text)) return "date";
  if (lower === "to") return "to";
  if (NEGATIVES.has(lower)) return "negative";
  if (MODALS.has(lower)) return "modal";
  if (AUXILIARIES.has(lower)) return "auxiliary";
  if (COORDINATORS.has(lower)) return "coordinator";
  if (RELATIVES.has(lower)) return "relative";
  if (SUBORDINATORS.has(lower)) return "subordinator";
  if (POSSESSIVES.has(lower)) return "possessive";
  if (lower === "that") return "subordinator";
  if (DETERMINERS.has(lower)) return "determiner";
  if (PRONOUNS.has(lower) && text !== "US") return "pronoun";
  if (PREPOSITIONS.has(lower)) return "preposition";
  if (/^(?:chargé|d['’]affaires)$/u.test(lower) || isRareName(lower, text, tags)) return "name";
  return classifyByTags(text, tags);
}

/** "Uribe called it …": a capitalised word that no English verb looks like, though the tagger takes it for one. */
function isRareName(lower: string, text: string, tags: ReadonlySet<string>): boolean {
  return tags.has("Verb") && /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !/(?:ing|ed|s)$/u.test(lower) && !isCommonWord(lower);
}

function classifyByTags(text: string, tags: ReadonlySet<string>): WordClass {
  if (tags.has("Date") && !tags.has("Year")) return "date";
  if (tags.has("Value")) return "number";
  if (/^(?:ex|vice)-\p{Ll}{3,}$/u.test(text)) return "noun";
  if (tags.has("Verb")) return "verb";
  if (tags.has("Pronoun")) return "pronoun";
  if (tags.has("Noun")) return /^\p{Lu}/u.test(text) && NAME_TAGS.some((tag) => tags.has(tag)) ? "name" : "noun";
  if (tags.has("Adjective")) return "adjective";
  if (tags.has("Adverb")) return "adverb";
  if (tags.has("Determiner")) return "determiner";
  if (tags.has("Preposition")) return "preposition";
  return /^\p{Lu}/u.test(text) ? "name" : "other";
}

/** Form of a verb: by spelling where it tells, else by the tagger's tags. */
export function verbForm(lower: string, tags: ReadonlySet<string>): VerbForm {
  if (lower.endsWith("ing")) return "gerund";
  if (/[^aeiou]ed$|[aeiou]ed$/.test(lower) || (tags.has("PastTense") && !/[^s]s$/.test(lower))) return "past";
  if (tags.has("Participle")) return "participle";
  if (tags.has("Infinitive")) return "base";
  return /[^s]s$/.test(lower) ? "present" : "base";
}
