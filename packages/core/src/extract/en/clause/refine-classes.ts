import { lemmaOf } from "../tag/lemma.ts";
import { knowsVerb } from "./known-verbs.ts";
import type { Word, WordClass } from "./word.ts";

const OPENS_NOUN_PHRASE: ReadonlySet<WordClass> = new Set(["determiner", "possessive", "number", "adjective"]);
const NOMINAL: ReadonlySet<WordClass> = new Set(["noun", "name"]);
const STARTS_OBJECT: ReadonlySet<WordClass> = new Set([
  "determiner",
  "possessive",
  "name",
  "noun",
  "adjective",
  "pronoun",
  "number",
]);

/** Corrects word classes by their neighbours: "to cut aid" is a verb, "two military planes" a noun, "a signed letter" an adjective. */
export function refineClasses(words: readonly Word[]): readonly Word[] {
  const refined: Word[] = [];
  words.forEach((word, index) => {
    const before = refined[index - 1];
    const closed = before && /[,;:–—()]/u.test(before.after) ? undefined : before;
    refined.push(refineWord(word, closed, words[index + 1]));
  });
  return withHeadlineVerb(refined);
}

function refineWord(word: Word, before: Word | undefined, next: Word | undefined): Word {
  if (word.lower === "according") return { ...word, class: "preposition", form: null };
  if (before?.class === "to" || before?.class === "modal") return afterInfinitiveMarker(word, next);
  if (word.class !== "verb") return word;
  if (before && (OPENS_NOUN_PHRASE.has(before.class) || before.genitive)) return insideNounPhrase(word, before, next);
  const adjectival = word.form === "past" && next?.class === "noun" && !word.after.trim();
  if (adjectival && (before?.class === "preposition" || before?.form === "gerund")) return as(word, "adjective");
  const plural = word.form === "present" && before && NOMINAL.has(before.class);
  if (plural && (next?.class === "auxiliary" || next?.class === "modal" || next?.form === "past"))
    return as(word, "noun");
  return word;
}

function afterInfinitiveMarker(word: Word, next: Word | undefined): Word {
  if (word.class === "verb" && word.form !== "past" && word.form !== "gerund") return { ...word, form: "base" };
  const couldBeVerb = word.class === "noun" || word.class === "adjective";
  if (!couldBeVerb || !knowsVerb(word.lower) || /\p{Lu}/u.test(word.text)) return word;
  const hasObject = !next || STARTS_OBJECT.has(next.class) || next.class === "preposition" || next.class === "to";
  return hasObject || word.after.trim() ? { ...word, class: "verb", form: "base" } : word;
}

function insideNounPhrase(word: Word, before: Word, next: Word | undefined): Word {
  const open = next && !word.after.trim() && (NOMINAL.has(next.class) || next.class === "adjective");
  if (word.form === "past" && open) return as(word, "adjective");
  if (before.class === "adjective" && next && STARTS_OBJECT.has(next.class) && !open) return word;
  return word.form === "past" && before.class !== "determiner" ? word : as(word, "noun");
}

/** A headline has its verb in the present, which taggers take for a plural noun: "US sanctions Petro". */
function withHeadlineVerb(words: readonly Word[]): readonly Word[] {
  if (
    words.some(
      (word) =>
        (word.class === "verb" && word.form !== "gerund") || word.class === "auxiliary" || word.class === "modal",
    )
  )
    return words;
  const at = words.findIndex((word, index) => {
    const before = words[index - 1];
    const next = words[index + 1];
    if (!before || !next || word.class !== "noun" || !NOMINAL.has(before.class) || before.after.trim()) return false;
    const verb = /s$/.test(word.lower) && knowsVerb(presentLemma(word.lower));
    return (
      verb &&
      (next.class === "name" ||
        next.class === "determiner" ||
        next.class === "preposition" ||
        next.class === "to" ||
        next.class === "noun")
    );
  });
  return words.map((word, index) =>
    index === at ? { ...word, class: "verb", form: "present", lemma: presentLemma(word.lower) } : word,
  );
}

function as(word: Word, wordClass: WordClass): Word {
  return { ...word, class: wordClass, form: null };
}

function presentLemma(lower: string): string {
  return lemmaOf(lower, new Set(["Verb", "PresentTense"])) ?? lower;
}
