import { isReport, modalityOf } from "../claim/speech.ts";
import { lemmaOf } from "../tag/lemma.ts";
import { knowsVerb } from "./known-verbs.ts";
import { NOMINAL_GERUNDS } from "./participle-lists.ts";
import type { Word } from "./word.ts";
import { isEventNoun, type Neighbours, STARTS_OBJECT } from "./word-neighbours.ts";

/** "The president, whose term ends in May, favors confiscation": a plural that starts an object after a comma. */
export function isVerbAfterParenthesis(word: Word, { next, refined }: Neighbours): boolean {
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

/** "a review shows no one": a plural before a determiner, after a singular noun, is a verb. */
export function isLostPresent(word: Word, { before, next }: Neighbours): boolean {
  if (word.class !== "noun" || !/[^s]s$/.test(word.lower) || !before || !next || isEventNoun(word)) return false;
  if (!["determiner", "pronoun", "possessive"].includes(next.class)) return false;
  const singular =
    (before.class === "noun" || before.class === "name") && !before.lower.endsWith("s") && !before.genitive;
  return singular && knowsVerb(presentLemma(word.lower));
}

/** "after Smith calls Ruiz a crook": what one person says of another, though it looks like a noun. */
export function isSaidOfName(word: Word, { before, next }: Neighbours): boolean {
  if (word.class !== "noun" && word.class !== "verb") return false;
  const named = before?.class === "name" && !before.genitive && next?.class === "name";
  return named && /^\p{Ll}+s$/u.test(word.text) && modalityOf(presentLemma(word.lower)) !== null;
}

/** Past forms that look like nouns. */
const INVARIABLE = /^(?:quit|cut|hit|shut|split|spread)$/;

/** "Tom Black quit the post": after a name, before an object or a day, in a sentence that has no verb yet. */
export function isLostPast(word: Word, { before, next, refined }: Neighbours): boolean {
  const bare = word.class === "noun" || (word.class === "verb" && word.form === "base");
  if (!bare || !INVARIABLE.test(word.text)) return false;
  // "was hit by a missile"
  if (before?.class === "auxiliary" && next?.lower === "by") return true;
  if (before?.class !== "name" || before.genitive) return false;
  if (refined.some((each) => each.class === "verb" || each.class === "auxiliary")) return false;
  return next !== undefined && ["determiner", "possessive", "date", "preposition"].includes(next.class);
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

/** "Smith and Ruiz Hold Talks": two subjects, then a known verb in its base form. */
function isHeadlineBase(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (!knowsVerb(word.lower) || isEventNoun(word) || (word.class !== "noun" && word.class !== "name")) return false;
  return words.slice(Math.max(0, index - 5), index).some((each) => each.class === "coordinator");
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
