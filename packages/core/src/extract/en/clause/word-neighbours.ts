import eventNouns from "../event/event-nouns.json" with { type: "json" };
import type { Word, WordClass } from "./word.ts";

export const OPENS_NOUN_PHRASE: ReadonlySet<WordClass> = new Set(["determiner", "possessive", "number", "adjective"]);
const INSIDE_NOUN_PHRASE: ReadonlySet<WordClass> = new Set([...OPENS_NOUN_PHRASE, "noun", "name", "date"]);

export const STARTS_OBJECT: ReadonlySet<WordClass> = new Set([
  "determiner",
  "possessive",
  "name",
  "noun",
  "adjective",
  "pronoun",
  "number",
]);

export const PAUSE = /[,;:–—()“”"]/u;

/** The words before and after one, where no punctuation stands between. */
export interface Neighbours {
  readonly before: Word | undefined;
  readonly next: Word | undefined;
  readonly refined: readonly Word[];
}

export function isEventNoun(word: Word | undefined): boolean {
  return word !== undefined && (EVENT_NOUNS.has(word.lower) || EVENT_NOUNS.has(word.lemma));
}

const EVENT_NOUNS: ReadonlySet<string> = new Set(Object.values(eventNouns).flat());

/** The word before the phrase that ends the words so far, where no punctuation parts them. */
export function governor(refined: readonly Word[]): Word | undefined {
  const found = refined.findLast((word) => !INSIDE_NOUN_PHRASE.has(word.class));
  return found && !PAUSE.test(found.after) ? found : undefined;
}

/** True where the phrase before stands under a preposition or a verb, and can be no subject. */
export function isGoverned(refined: readonly Word[]): boolean {
  const found = governor(refined);
  return found?.class === "preposition" || found?.class === "verb";
}

export function as(word: Word, wordClass: WordClass): Word {
  return { ...word, class: wordClass, form: null, lemma: wordClass === "noun" ? nounLemma(word) : word.lemma };
}

/** The tagger gave the infinitive; as a noun, a plural becomes a singular and the rest stays: "talks" → "talk", "meeting". */
function nounLemma(word: Word): string {
  return word.form === "present" ? word.lemma : word.lower;
}
