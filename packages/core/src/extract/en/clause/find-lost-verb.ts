import { isReport, modalityOf } from "../claim/speech.ts";
import { lemmaOf } from "../tag/lemma.ts";
import { knowsVerb } from "./known-verbs.ts";
import { NOMINAL_GERUNDS } from "./participle-lists.ts";
import type { Word } from "./word.ts";
import { governor, isEventNoun, isGoverned, type Neighbours, STARTS_OBJECT } from "./word-neighbours.ts";

/** "The president, whose term ends in May, favors confiscation", "The fund, founded in 1975, guarantees loans": a plural that starts an object after a comma. */
export function isVerbAfterParenthesis(word: Word, { next, refined }: Neighbours): boolean {
  const last = refined.at(-1);
  if (!last?.after.includes(",") || !/[^s]s$/.test(word.lower) || /\p{Lu}/u.test(word.text)) return false;
  const object =
    next &&
    (next.class === "noun" || next.class === "determiner" || next.class === "possessive" || next.class === "name");
  return (
    Boolean(object) &&
    (refined.some((each) => each.class === "relative") || isDescribed(refined)) &&
    !isEventNoun(word) &&
    knowsVerb(presentLemma(word.lower))
  );
}

/** "The fund, founded in 1975,", "The minister, a former judge,": a subject, and between two commas what it is. */
function isDescribed(refined: readonly Word[]): boolean {
  const commas = refined.flatMap(({ after }, at) => (after.includes(",") ? [at] : []));
  const [open, close] = commas;
  if (commas.length !== 2 || open === undefined || close !== refined.length - 1) return false;
  const [subject, first] = [refined.slice(0, open + 1), refined[open + 1]];
  const participle = first?.form === "past" || first?.form === "gerund" || /ed$/.test(first?.lower ?? "");
  const rest = refined.slice(open + (participle ? 2 : 1));
  return (
    (participle || /^an?$/.test(first?.lower ?? "")) && ![...subject, ...rest].some((each) => FINITE.has(each.class))
  );
}

/** "a review shows no one": a plural before a determiner, after a singular noun, is a verb. */
export function isLostPresent(word: Word, { before, next }: Neighbours): boolean {
  if (word.class !== "noun" || !/[^s]s$/.test(word.lower) || !before || !next || isEventNoun(word)) return false;
  if (!["determiner", "pronoun", "possessive"].includes(next.class)) return false;
  const singular =
    (before.class === "noun" || before.class === "name") && !before.lower.endsWith("s") && !before.genitive;
  return singular && knowsVerb(presentLemma(word.lower));
}

/** Adverbs that stand between a subject and its verb. */
const BEFORE_VERB = /^(?:also|already|never|now|often|still|then)$/;

/** "Norland still occupies parts of it", "Norland also cut ties": what a subject and such an adverb await is a verb. */
export function isAwaitedVerb(word: Word, { before, next, refined }: Neighbours): boolean {
  if (word.class !== "noun" || !before || !BEFORE_VERB.test(before.lower) || !next || isAfterVerb(refined))
    return false;
  const subject = refined.at(-2);
  if (subject?.class !== "noun" && subject?.class !== "name" && subject?.class !== "pronoun") return false;
  return INVARIABLE.test(word.lower) || (/[^s]s$/.test(word.lower) && knowsVerb(presentLemma(word.lower)));
}

function isAfterVerb(refined: readonly Word[]): boolean {
  const governing = governor(refined.slice(0, -1));
  return governing?.class === "verb" || governing?.class === "auxiliary" || governing?.class === "preposition";
}

/** "after Smith calls Ruiz a crook": what one person says of another, though it looks like a noun. */
export function isSaidOfName(word: Word, { before, next }: Neighbours): boolean {
  if (word.class !== "noun" && word.class !== "verb") return false;
  const named = before?.class === "name" && !before.genitive && next?.class === "name";
  return named && /^\p{Ll}+s$/u.test(word.text) && modalityOf(presentLemma(word.lower)) !== null;
}

/** Past forms that look like nouns; some hardly ever are one behind another noun. */
const INVARIABLE = /^(?:quit|cut|hit|shut|split|spread|put|read|shed|rid)$/;
const SELDOM_NOUN = /^(?:quit|hit|shut|put)$/;
const SUBJECT_PRONOUN = /^(?:he|she|they|it|we|who|which)$/;
/** What may follow as object: after one who is surely the subject also a bare noun ("Black cut aid"). */
const AFTER_LOST: ReadonlySet<Word["class"]> = new Set(["determiner", "possessive", "date", "pronoun", "number"]);

/** "Tom Black quit the post", "officials put the toll at 50", "they cut aid": a form that a subject without a verb needs. */
export function isLostPast(word: Word, { before, next, refined }: Neighbours): boolean {
  const bare = word.class === "noun" || (word.class === "verb" && word.form === "base");
  if (!bare || !INVARIABLE.test(word.text) || !before) return false;
  // "has cut aid", "was hit by a missile", "were cut in May"
  if (/^(?:has|have|had)$/.test(before.lower)) return true;
  if (before.class === "auxiliary" && (!next || next.class === "preposition")) return true;
  if (!next || before.genitive || !beginsClause(refined)) return false;
  const isNamed = before.class === "name";
  if (isNamed || SUBJECT_PRONOUN.test(before.lower))
    return AFTER_LOST.has(next.class) || next.class === "preposition" || STARTS_OBJECT.has(next.class);
  if (before.class !== "noun" || isGoverned(afterDate(refined))) return false;
  if (SELDOM_NOUN.test(word.text))
    return AFTER_LOST.has(next.class) || next.class === "name" || next.class === "adverb";
  const isMany = /[^s]s$|^(?:police|people)$/.test(before.lower);
  return isMany && (AFTER_LOST.has(next.class) || (next.class === "noun" && word.text === "cut"));
}

/** "On Monday | officials": a day stands between the preposition and the phrase. */
function afterDate(refined: readonly Word[]): readonly Word[] {
  return refined.slice(refined.findLastIndex((word) => word.class === "date") + 1);
}

/** Whether the phrase at the end of the words can be a subject: no verb before it, or one of saying, or a link that opens a clause. */
function beginsClause(refined: readonly Word[]): boolean {
  if (!refined.some(({ class: each }) => each === "verb" || each === "auxiliary")) return true;
  const last = refined.at(-1);
  if (last?.class === "relative") return true;
  const opens = governor(last?.class === "pronoun" ? refined.slice(0, -1) : refined);
  if (!opens) return last?.class !== "noun";
  return (
    /^(?:subordinator|relative|coordinator)$/.test(opens.class) || (opens.class === "verb" && isReport(opens.lemma))
  );
}

/** "Smith today rejected claims", "Smith, 54, invited Ruiz", "It received $740m": a participle that a sentence without a verb needs. */
export function isSetOffPast(word: Word, { before, next, refined }: Neighbours): boolean {
  if (word.class !== "adjective" || !/ed$/.test(word.lower) || !next) return false;
  if (!STARTS_OBJECT.has(next.class) && next.class !== "preposition") return false;
  const [first] = refined;
  const opens =
    first?.class === "pronoun" || first?.class === "name" || first?.class === "noun" || first?.class === "determiner";
  const asides = refined.filter((each) => each.after.includes(",")).length;
  const setOff =
    before?.class === "date" || before?.class === "pronoun" || (refined.at(-1)?.after.includes(",") && asides === 2);
  return (
    opens && Boolean(setOff) && refined.every((each) => !FINITE.has(each.class)) && knowsVerb(pastLemma(word.lower))
  );
}

const FINITE: ReadonlySet<Word["class"]> = new Set(["verb", "auxiliary", "modal", "subordinator", "relative"]);

/** "Finance Minister …", "Black, for his part, …": a capital at the start that neither commands nor describes. */
export function isOpeningName(word: Word, { next, refined }: Neighbours): boolean {
  if (refined.length > 0 || !/^\p{Lu}/u.test(word.text)) return false;
  if (word.class === "adjective")
    return word.after.startsWith(",") || next?.class === "auxiliary" || next?.form === "past";
  return word.class === "verb" && word.form === "base" && next !== undefined && /^\p{Lu}/u.test(next.text);
}

/** "with Smith saying they discussed", ", marking a shift", ", killing two", "of killing a guard": a gerund before its content or object is no noun. */
export function isLostGerund(word: Word, { before, next, refined }: Neighbours): boolean {
  if (!/ing$/.test(word.lower) || !next) return false;
  const lemma = gerundLemma(word.lower);
  const setOff = refined.at(-1)?.after.startsWith(",") ?? false;
  // "…, telling reporters"
  if (word.class === "adjective") return setOff && next.class === "noun" && isReport(lemma);
  if (word.class !== "noun") return false;
  if (setOff && next.class === "number") return knowsVerb(lemma);
  if (next.class === "determiner" && (before ? before.class === "preposition" : !NOMINAL_GERUNDS.has(word.lower)))
    return knowsVerb(lemma);
  return (next.class === "pronoun" || next.lower === "that" || next.lower === "the") && isReport(lemma);
}

/** A headline has its verb in the present, which taggers take for a plural noun: "France sanctions bank". */
export function withHeadlineVerb(words: readonly Word[]): readonly Word[] {
  // "Norland votes to leave", without a full stop, has no finite verb yet.
  const open = !words.at(-1)?.after.startsWith(".");
  const hasVerb = words.some(
    (word, at) =>
      (word.class === "verb" && word.form !== "gerund" && !(open && words[at - 1]?.class === "to")) ||
      word.class === "auxiliary" ||
      word.class === "modal",
  );
  if (hasVerb) return words;
  const titled = words.every(({ text }) => text.length < 4 || /^[\p{Lu}\d]/u.test(text));
  const first = words.findIndex((_, index) => canBeHeadlineVerb(words, index, titled));
  // "Appeals court overturns verdict": a plural before a noun that the verb follows is part of its name.
  const at = first >= 0 && canBeHeadlineVerb(words, first + 2, titled) ? first + 2 : first;
  return words.map((word, index) => (index === at ? headlineVerb(word) : word));
}

/** `titled` is true of a headline in which every word has a capital. */
function canBeHeadlineVerb(words: readonly Word[], index: number, titled: boolean): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !next || before.after.trim()) return false;
  if (isHeadlineBase(words, index)) return true;
  if (!/s$/.test(word.lower) || (word.class !== "noun" && !(titled && isTitleVerb(word, next)))) return false;
  if (before.class !== "noun" && before.class !== "name") return false;
  return (
    knowsVerb(presentLemma(word.lower)) &&
    (STARTS_OBJECT.has(next.class) || next.class === "preposition" || next.class === "to")
  );
}

/** "Congress Votes to Remove President": where every word has a capital, a verb has one, too. */
function isTitleVerb(word: Word, next: Word): boolean {
  if (word.class !== "name" || word.genitive) return false;
  // "US Sanctions on Peru" are some, "US Sanctions Peru" tells of them.
  return next.class === "name" || (!isEventNoun(word) && (next.class === "to" || /^\p{Lu}/u.test(next.text)));
}

function headlineVerb(word: Word): Word {
  const lemma = knowsVerb(word.lower) ? word.lower : presentLemma(word.lower);
  return { ...word, class: "verb", form: "present", lemma };
}

/** "Smith and Ruiz Hold Talks", "Mexico, US reach deal": two subjects, then a known verb in its base form. */
function isHeadlineBase(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (!knowsVerb(word.lower) || isEventNoun(word) || (word.class !== "noun" && word.class !== "name")) return false;
  const before = words.slice(Math.max(0, index - 5), index);
  const listed = words[0]?.class === "name" && words[0].after.startsWith(",") && words[index - 1]?.class === "name";
  return before.some((each) => each.class === "coordinator") || listed;
}

export function gerundLemma(lower: string): string {
  return lemmaOf(lower, new Set(["Verb", "Gerund"])) ?? lower;
}

export function pastLemma(lower: string): string {
  return lemmaOf(lower, new Set(["Verb", "PastTense"])) ?? lower;
}

export function presentLemma(lower: string): string {
  return lemmaOf(lower, new Set(["Verb", "PresentTense"])) ?? lower;
}
