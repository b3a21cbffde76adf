import { isReport } from "../claim/speech.ts";
import eventNouns from "../event/event-nouns.json" with { type: "json" };
import { lemmaOf } from "../tag/lemma.ts";
import { knowsVerb } from "./known-verbs.ts";
import { ADJECTIVAL, NOMINAL_GERUNDS } from "./participle-lists.ts";
import type { Word, WordClass } from "./word.ts";

const OPENS_NOUN_PHRASE: ReadonlySet<WordClass> = new Set(["determiner", "possessive", "number", "adjective"]);
const INSIDE_NOUN_PHRASE: ReadonlySet<WordClass> = new Set([...OPENS_NOUN_PHRASE, "noun", "name", "date"]);
const STARTS_OBJECT: ReadonlySet<WordClass> = new Set([
  "determiner",
  "possessive",
  "name",
  "noun",
  "adjective",
  "pronoun",
  "number",
]);
const POINTERS: ReadonlySet<string> = new Set([
  "this",
  "these",
  "those",
  "some",
  "most",
  "many",
  "both",
  "all",
  "several",
  "few",
  "each",
  "none",
]);
const CORRELATIVES: ReadonlySet<string> = new Set(["neither", "either", "both"]);
/** Nouns that stand before a noun more often than they are the subject of a verb: "military strikes". */
const MODIFIERS =
  /^(?:military|air|drone|missile|police|drug|border|trade|peace|arms|army|navy|security|bomb|boat|phone|street|budget|aid|visa|oil|prison)$/;
/** Verbs that another follows in its base form: "helped defuse". */
const TAKES_VERB = /^(?:help|let|make|have|see|watch|dare|go)$/;
const EVENT_NOUNS: ReadonlySet<string> = new Set(Object.values(eventNouns).flat());
const PAUSE = /[,;:–—()“”"]/u;

/** The words before and after one, where no punctuation stands between. */
interface Neighbours {
  readonly before: Word | undefined;
  readonly next: Word | undefined;
  readonly refined: readonly Word[];
}

/** Corrects word classes by their neighbours: "to cut aid" is a verb, "two military planes" a noun, "a signed letter" an adjective. */
export function refineClasses(words: readonly Word[]): readonly Word[] {
  const refined: Word[] = [];
  words.forEach((word, index) => {
    const last = refined[index - 1];
    const before = last && PAUSE.test(last.after) ? undefined : last;
    const next = PAUSE.test(word.after) ? undefined : words[index + 1];
    refined.push(refineWord(word, { before, next, refined }));
  });
  return withHeadlineVerb(refined);
}

function refineWord(word: Word, near: Neighbours): Word {
  const { before, next } = near;
  if (word.lower === "according") return { ...word, class: "preposition", form: null };
  if (CORRELATIVES.has(word.lower) && before?.class === "auxiliary")
    return as(word, word.lower === "neither" ? "negative" : "adverb");
  if (word.lower === "one" && (next?.class === "noun" || next?.class === "adjective")) return as(word, "number");
  if (word.class === "adjective" && /ed$/.test(word.lower) && next?.lower === "by")
    return { ...word, class: "verb", form: "past", lemma: pastLemma(word.lower) };
  if (POINTERS.has(word.lower) && (next?.class === "auxiliary" || next?.class === "modal" || next?.lower === "of"))
    return as(word, "pronoun");
  if (isLostGerund(word, near)) return { ...word, class: "verb", form: "gerund", lemma: gerundLemma(word.lower) };
  if (word.class === "adjective" && before?.class === "auxiliary" && next?.class === "verb" && next.form === "past")
    return as(word, "adverb");
  if (isOpeningName(word, near)) return as(word, "name");
  if (word.lower === "to" && before?.lower === "according") return as(word, "preposition");
  if (word.lower === "given" && !before && next && STARTS_OBJECT.has(next.class)) return as(word, "preposition");
  if (word.lower === "that") return isPointer(near) ? as(word, "determiner") : word;
  if (before?.class === "to" || before?.class === "modal") return afterInfinitiveMarker(word, next);
  if (word.class === "noun" && isVerbAfterParenthesis(word, near))
    return { ...word, class: "verb", form: "present", lemma: presentLemma(word.lower) };
  if (word.class !== "verb") return word;
  if (word.form === "gerund") return refineGerund(word, near);
  if (before && (OPENS_NOUN_PHRASE.has(before.class) || before.genitive)) return insideNounPhrase(word, before, next);
  if (word.form === "past") return isAdjectival(word, before, next) ? as(word, "adjective") : word;
  return isNounAfterAll(word, near) ? as(word, "noun") : word;
}

/** "The president, whose term ends in May, favors confiscation": a plural that starts an object after a comma. */
function isVerbAfterParenthesis(word: Word, { next, refined }: Neighbours): boolean {
  const last = refined.at(-1);
  if (!last?.after.includes(",") || !/[^s]s$/.test(word.lower) || /\p{Lu}/u.test(word.text)) return false;
  const object =
    next &&
    (next.class === "noun" || next.class === "determiner" || next.class === "possessive" || next.class === "name");
  return (
    Boolean(object) &&
    refined.some((each) => each.class === "relative") &&
    !isEventNoun(word) &&
    knowsVerb(presentLemma(word.lower))
  );
}

/** "Finance Minister …", "Black, for his part, …": a capital at the start that neither commands nor describes. */
function isOpeningName(word: Word, { next, refined }: Neighbours): boolean {
  if (refined.length > 0 || !/^\p{Lu}/u.test(word.text)) return false;
  if (word.class === "adjective")
    return word.after.startsWith(",") || next?.class === "auxiliary" || next?.form === "past";
  return word.class === "verb" && word.form === "base" && next !== undefined && /^\p{Lu}/u.test(next.text);
}

/** "with Petro saying they discussed", ", marking a shift": a gerund before its content or object is no noun. */
function isLostGerund(word: Word, { before, next }: Neighbours): boolean {
  if (word.class !== "noun" || !word.lower.endsWith("ing") || !next) return false;
  const lemma = gerundLemma(word.lower);
  if (!before && next.class === "determiner" && !NOMINAL_GERUNDS.has(word.lower)) return knowsVerb(lemma);
  return (next.class === "pronoun" || next.lower === "that" || next.lower === "the") && isReport(lemma);
}

/** "That access is used", "through that door": "that" points and opens no clause. */
function isPointer({ before, next, refined }: Neighbours): boolean {
  if (next?.class !== "noun" && next?.class !== "adjective") return false;
  return refined.length === 0 || before?.class === "preposition" || before?.class === "to";
}

function afterInfinitiveMarker(word: Word, next: Word | undefined): Word {
  if (word.class === "verb" && word.form !== "past" && word.form !== "gerund") return { ...word, form: "base" };
  const couldBeVerb = word.class === "noun" || word.class === "adjective";
  if (!couldBeVerb || !knowsVerb(word.lower) || /\p{Lu}/u.test(word.text)) return word;
  const verbLike = next?.class === "verb" && next.form !== "gerund";
  const hasObject =
    !next || verbLike || STARTS_OBJECT.has(next.class) || next.class === "preposition" || next.class === "to";
  return hasObject ? { ...word, class: "verb", form: "base" } : word;
}

/** "drug trafficking" names a thing, "escalating tension" describes one, "boats carrying drugs" says what they do. */
function refineGerund(word: Word, { before, next }: Neighbours): Word {
  const object = next && ["determiner", "possessive", "name", "pronoun"].includes(next.class);
  if (NOMINAL_GERUNDS.has(word.lower) && before?.class !== "auxiliary" && !object) return as(word, "noun");
  if (before && (before.class === "determiner" || before.class === "possessive" || before.genitive))
    return as(word, "noun");
  return ADJECTIVAL.has(word.lower) && next && STARTS_OBJECT.has(next.class) ? as(word, "adjective") : word;
}

function insideNounPhrase(word: Word, before: Word, next: Word | undefined): Word {
  const noun = next?.class === "noun" || next?.class === "name" || next?.class === "adjective" || isEventNoun(next);
  if (word.form === "past")
    return noun ? as(word, "adjective") : before.class === "determiner" ? as(word, "noun") : word;
  if (before.class === "adjective" && next && STARTS_OBJECT.has(next.class) && !noun) return word;
  return as(word, "noun");
}

function isAdjectival(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  const noun = next?.class === "noun" || (next?.class === "verb" && next.form === "present");
  if (!noun) return false;
  return ADJECTIVAL.has(word.lower) || before?.class === "preposition" || before?.form === "gerund";
}

/** A finite verb agrees with its subject and does not follow another verb: "the phone call", "traded insults", "military planes carried". */
function isNounAfterAll(word: Word, { before, next, refined }: Neighbours): boolean {
  if (!before) return false;
  if (
    before.class === "preposition" ||
    (before.class === "adverb" && !knowsVerb(word.lemma) && isAfterAuxiliary(refined))
  )
    return true;
  const finiteNext =
    next?.class === "auxiliary" || next?.class === "modal" || next?.form === "past" || next?.form === "base";
  if (before.class === "subordinator") return finiteNext && word.lower.endsWith("s");
  if (before.class === "verb") return !TAKES_VERB.test(before.lemma);
  if (before.class === "coordinator") return isListed(word, refined);
  if (before.class !== "noun" && before.class !== "name") return false;
  if (word.form === "base") return !isPluralSubject(before, refined) || !knowsVerb(word.lemma);
  if (finiteNext) return true;
  if (governor(refined)?.lower === "by" && (!next || next.class === "preposition")) return true;
  const ruler = governor(refined);
  if (ruler?.class === "verb" && !isReport(ruler.lemma)) return true;
  return isEventNoun(word) && (MODIFIERS.test(before.lower) || isGoverned(refined));
}

function isAfterAuxiliary(refined: readonly Word[]): boolean {
  return refined.slice(-3).some((word) => word.class === "auxiliary");
}

/** "official or state visits": coordinated with an adjective, or no verb that news knows. */
function isListed(word: Word, refined: readonly Word[]): boolean {
  return refined.at(-2)?.class === "adjective" || (word.form === "base" && !knowsVerb(word.lemma));
}

function isPluralSubject(before: Word, refined: readonly Word[]): boolean {
  const plural = /s$/.test(before.lower) || /^(?:people|police|military|media|men|women|children)$/.test(before.lower);
  return plural || refined.slice(-5, -1).some((word) => word.lower === "and");
}

/** True where the phrase before stands under a preposition or a verb, and can be no subject. */
function isGoverned(refined: readonly Word[]): boolean {
  const found = governor(refined);
  return found?.class === "preposition" || found?.class === "verb";
}

/** The word before the phrase that ends the words so far, where no punctuation parts them. */
function governor(refined: readonly Word[]): Word | undefined {
  const found = refined.findLast((word) => !INSIDE_NOUN_PHRASE.has(word.class));
  return found && !PAUSE.test(found.after) ? found : undefined;
}

function isEventNoun(word: Word | undefined): boolean {
  return word !== undefined && (EVENT_NOUNS.has(word.lower) || EVENT_NOUNS.has(word.lemma));
}

/** A headline has its verb in the present, which taggers take for a plural noun: "US sanctions Petro". */
function withHeadlineVerb(words: readonly Word[]): readonly Word[] {
  const hasVerb = words.some(
    (word) => (word.class === "verb" && word.form !== "gerund") || word.class === "auxiliary" || word.class === "modal",
  );
  if (hasVerb) return words;
  const at = words.findIndex((word, index) => {
    const before = words[index - 1];
    const next = words[index + 1];
    if (!before || !next || before.after.trim()) return false;
    if (isHeadlineBase(words, index)) return true;
    if (word.class !== "noun" || !/s$/.test(word.lower)) return false;
    if (before.class !== "noun" && before.class !== "name") return false;
    return (
      knowsVerb(presentLemma(word.lower)) &&
      (STARTS_OBJECT.has(next.class) || next.class === "preposition" || next.class === "to")
    );
  });
  return words.map((word, index) => (index === at ? headlineVerb(word) : word));
}

function headlineVerb(word: Word): Word {
  const lemma = knowsVerb(word.lower) ? word.lower : presentLemma(word.lower);
  return { ...word, class: "verb", form: "present", lemma };
}

/** "Trump and Petro Hold Talks": two subjects, then a known verb in its base form. */
function isHeadlineBase(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (!knowsVerb(word.lower) || isEventNoun(word) || (word.class !== "noun" && word.class !== "name")) return false;
  return words.slice(Math.max(0, index - 5), index).some((each) => each.class === "coordinator");
}

function gerundLemma(lower: string): string {
  return lemmaOf(lower, new Set(["Verb", "Gerund"])) ?? lower;
}

function pastLemma(lower: string): string {
  return lemmaOf(lower, new Set(["Verb", "PastTense"])) ?? lower;
}

function presentLemma(lower: string): string {
  return lemmaOf(lower, new Set(["Verb", "PresentTense"])) ?? lower;
}

function as(word: Word, wordClass: WordClass): Word {
  return { ...word, class: wordClass, form: null, lemma: wordClass === "noun" ? nounLemma(word) : word.lemma };
}

/** The tagger gave the infinitive; as a noun, a plural becomes a singular and the rest stays: "talks" → "talk", "meeting". */
function nounLemma(word: Word): string {
  return word.form === "present" ? word.lemma : word.lower;
}
