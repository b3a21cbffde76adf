import { isReport } from "../claim/speech.ts";
import type { Word, WordClass } from "./word.ts";
import { as, governor, type Neighbours } from "./word-neighbours.ts";

/** What a subject may hold between its head and its verb: "Trade between the two countries was …". */
const INSIDE_SUBJECT: ReadonlySet<WordClass> = new Set([
  "determiner",
  "possessive",
  "number",
  "adjective",
  "noun",
  "name",
  "preposition",
  "to",
  "coordinator",
]);

/** "Trade between the nations fell": a sentence that begins with a command has no finite verb right after its phrases. */
export function withOpeningNoun(words: readonly Word[]): readonly Word[] {
  const [first, link] = words;
  if (first?.class !== "verb" || (first.form !== "base" && first.form !== "present") || first.after.trim())
    return words;
  if (link?.class !== "preposition" && link?.class !== "to") return words;
  // "Talks with bondholders, who hold bonds, are expected …": no sentence begins with the verb of a third person.
  if (first.form === "present" && /[^s]s$/.test(first.lower)) return [as(first, "noun"), ...words.slice(1)];
  const end = words.findIndex((word, index) => index > 1 && !INSIDE_SUBJECT.has(word.class));
  const verb = words[end];
  const paused = words.slice(0, Math.max(end, 0)).some((word) => /[,;:–—()“”"]/u.test(word.after));
  if (end < 3 || !verb || paused || !isFiniteVerb(verb, words[end + 1])) return words;
  return [as(first, "noun"), ...words.slice(1)];
}

function isFiniteVerb(word: Word, next: Word | undefined): boolean {
  if (word.class === "auxiliary" || word.class === "modal") return word.form !== "gerund";
  return word.class === "verb" && word.form === "past" && next?.lower !== "by";
}

/** "two military planes that landed": a plural number before it takes no singular verb. */
export function isCountedNoun(word: Word, { refined }: Neighbours): boolean {
  if (word.form !== "present" || !/[^s]s$/.test(word.lower) || isReport(word.lemma)) return false;
  const ruler = governor(refined);
  const phrase = refined.slice(ruler ? refined.lastIndexOf(ruler) + 1 : 0);
  const [first] = phrase;
  return first?.class === "number" && first.lower !== "one" && !/^\d{4}$|[%$€£]/u.test(first.text);
}
