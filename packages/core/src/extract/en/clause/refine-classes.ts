import { isReport, modalityOf } from "../claim/speech.ts";
import { verbType } from "../event/event-lexicon.ts";
import { isCountedNoun, withOpeningNoun } from "./find-lost-noun.ts";
import {
  gerundLemma,
  isAwaitedVerb,
  isLostGerund,
  isLostPast,
  isLostPresent,
  isOpeningName,
  isSaidOfName,
  isSetOffPast,
  isVerbAfterParenthesis,
  pastLemma,
  presentLemma,
  withHeadlineVerb,
} from "./find-lost-verb.ts";
import { invertConditions } from "./invert-conditions.ts";
import { joinBounds } from "./join-bounds.ts";
import { ADJECTIVAL } from "./participle-lists.ts";
import { afterInfinitiveMarker, insideNounPhrase, isAdjectival, isNounAfterAll, refineGerund } from "./refine-verb.ts";
import type { Word } from "./word.ts";
import { as, type Neighbours, OPENS_NOUN_PHRASE, PAUSE, STARTS_OBJECT } from "./word-neighbours.ts";

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

/** "those who", "some have", "most will". */
const POINTED: ReadonlySet<string> = new Set(["auxiliary", "modal", "relative"]);

/** "the firm which": describes nothing where no noun follows. */
const NOUN_ALONE: ReadonlySet<string> = new Set(["firm", "individual", "native", "giant"]);

const SUBJECTS: ReadonlySet<Word["class"]> = new Set(["noun", "name", "pronoun", "relative"]);

const CORRELATIVES: ReadonlySet<string> = new Set(["neither", "either", "both"]);

/** Corrects word classes by their neighbours: "to cut aid" is a verb, "two military planes" a noun, "a signed letter" an adjective. */
export function refineClasses(words: readonly Word[]): readonly Word[] {
  const refined: Word[] = [];
  const tagged = invertConditions(joinBounds(withOpeningNoun(words)));
  tagged.forEach((word, index) => {
    const last = refined[index - 1];
    const before = last && PAUSE.test(last.after) ? undefined : last;
    const next = PAUSE.test(word.after) ? undefined : tagged[index + 1];
    refined.push(refineWord(word, { before, next, refined }));
  });
  return withHeadlineVerb(refined);
}

function refineWord(word: Word, near: Neighbours): Word {
  const { before, next } = near;
  if (word.lower === "says") return { ...word, class: "verb", form: "present", lemma: "say" };
  if (word.text === "rose") return { ...word, class: "verb", form: "past", lemma: "rise" };
  if (word.lower === "according") return { ...word, class: "preposition", form: null };
  if (CORRELATIVES.has(word.lower) && (before?.class === "auxiliary" || before?.class === "modal"))
    return as(word, word.lower === "neither" ? "negative" : "adverb");
  if (word.lower === "one" && before?.lower === "no") return as(word, "noun");
  if (word.lower === "one" && (next?.class === "noun" || next?.class === "adjective" || next?.form === "base"))
    return as(word, "number");
  if (
    isPassiveAdjective(word, near) ||
    isSetOffPast(word, near) ||
    goesOnSaying(word, near) ||
    isNegatedPerfect(word, near)
  )
    return { ...word, class: "verb", form: "past", lemma: pastLemma(word.lower) };
  if (POINTERS.has(word.lower) && (POINTED.has(next?.class ?? "") || next?.lower === "of")) return as(word, "pronoun");
  // "Petra once asked", "who once led it"
  if (word.lower === "once" && before && SUBJECTS.has(before.class) && next?.form === "past") return as(word, "adverb");
  if (isReturning(word, near) || (word.lower === "short" && next?.lower === "of" && before?.class === "verb"))
    return as(word, "adverb");
  if (word.lower === "still" && word.class === "adjective" && before && SUBJECTS.has(before.class))
    return as(word, "adverb");
  if (isAwaitedVerb(word, near)) {
    const present = /[^s]s$/.test(word.lower);
    return present
      ? { ...word, class: "verb", form: "present", lemma: presentLemma(word.lower) }
      : { ...word, class: "verb", form: "past", lemma: word.lower };
  }
  // "is no longer welcome"
  if (
    word.lower === "welcome" &&
    word.class === "verb" &&
    (isCopula(before) || /^(?:longer|not)$/.test(before?.lower ?? ""))
  )
    return as(word, "adjective");
  // "accused “outside powers” of it"
  if (word.lower === "outside" && next?.class === "noun" && /[“"]$/u.test(near.refined.at(-1)?.after ?? ""))
    return as(word, "adjective");
  if (isState(word, near)) return as(word, "adjective");
  // "…, finance minister Ana Vega said"
  if (word.class === "verb" && word.form === "base" && PORTFOLIO_HEAD.test(next?.lower ?? "") && before?.class !== "to")
    return as(word, "noun");
  // "All lawmakers present voted"
  if (word.lower === "present" && before && SUBJECTS.has(before.class) && next?.form === "past")
    return as(word, "adjective");
  if (isLeaving(word, near)) return { ...word, class: "verb", form: "past", lemma: "leave" };
  if (isLostPast(word, near)) return { ...word, class: "verb", form: "past", lemma: word.lower };
  if (isLostGerund(word, near)) return { ...word, class: "verb", form: "gerund", lemma: gerundLemma(word.lower) };
  // "The firm had paid": between an article and an auxiliary stands a noun.
  if (word.class === "adjective" && before?.class === "determiner" && next?.class === "auxiliary")
    return as(word, "noun");
  if (NOUN_ALONE.has(word.lower) && before && OPENS_NOUN_PHRASE.has(before.class) && !isDescribed(next))
    return as(word, "noun");
  if (word.class === "adjective" && before?.class === "auxiliary" && next?.class === "verb" && next.form === "past")
    return as(word, "adverb");
  if (isOpeningName(word, near)) return as(word, "name");
  if (word.lower === "to" && before?.lower === "according") return as(word, "preposition");
  if (word.lower === "given" && !before && next && STARTS_OBJECT.has(next.class)) return as(word, "preposition");
  if (word.lower === "there" && (next?.class === "auxiliary" || next?.class === "modal")) return as(word, "pronoun");
  if (word.lower === "that") return isPointer(near) ? as(word, "determiner") : word;
  const modal = before?.class === "negative" ? near.refined.at(-2) : before;
  if (before?.class === "to" || modal?.class === "modal") return afterInfinitiveMarker(word, next);
  if (isSaidOfName(word, near)) return { ...word, class: "verb", form: "present", lemma: presentLemma(word.lower) };
  if (word.class === "noun" && (isVerbAfterParenthesis(word, near) || isLostPresent(word, near)))
    return { ...word, class: "verb", form: "present", lemma: presentLemma(word.lower) };
  if (word.class !== "verb") return word;
  if (word.form === "gerund") return refineGerund(word, near);
  if (before && (OPENS_NOUN_PHRASE.has(before.class) || before.genitive)) return insideNounPhrase(word, before, next);
  if (word.form === "past") return isAdjectival(word, before, next) ? as(word, "adjective") : word;
  return isCountedNoun(word, near) || isNounAfterAll(word, near) ? as(word, "noun") : word;
}

const PORTFOLIO_HEAD = /^(?:ministers?|ministry|ministries|secretary|department|committee|chief)$/;

/** Past forms that look like infinitives: "was hit". */
const SAME_PAST =
  /^(?:beat|become|beset|broadcast|burst|cast|come|cost|cut|forecast|hit|hurt|let|overcome|put|quit|read|rid|run|set|shed|shut|split|spread|thrust|upset)$/;

/** "was free of it", "is no longer welcome": behind a copula an infinitive tells how something is. */
function isState(word: Word, { before, refined }: Neighbours): boolean {
  if (word.class !== "verb" || word.form !== "base" || SAME_PAST.test(word.lower)) return false;
  const copula = /^(?:longer|not)$/.test(before?.lower ?? "") ? refined.findLast(isCopula) : before;
  return isCopula(copula) && refined.slice(-3).includes(copula as Word);
}

const isCopula = (word: Word | undefined) => word?.class === "auxiliary" && word.lemma === "be";

function isDescribed(next: Word | undefined): boolean {
  return next?.class === "noun" || next?.class === "adjective" || next?.class === "coordinator";
}

/** "called back its envoy", "was calling home his ambassador": where someone is brought, no object. */
function isReturning(word: Word, { before, next }: Neighbours): boolean {
  if (
    (word.class !== "noun" && word.class !== "verb") ||
    !/^(?:back|home)$/.test(word.lower) ||
    before?.class !== "verb"
  )
    return false;
  return next !== undefined && STARTS_OBJECT.has(next.class);
}

/** "were injured when …", "received by the guard": an adjective of the tagger's that tells what was done. */
function isPassiveAdjective(word: Word, { before, next }: Neighbours): boolean {
  if (word.class !== "adjective" || !/ed$/.test(word.lower)) return false;
  if (next?.lower === "by") return true;
  const type = before?.class === "auxiliary" ? verbType(pastLemma(word.lower), undefined) : undefined;
  return type !== undefined && type !== "other" && next?.class !== "noun";
}

/** "has not suspended aid", "had it not suspended aid": what follows "has not" is no adjective. */
function isNegatedPerfect({ lower }: Word, { before, refined }: Neighbours): boolean {
  if (!/ed$/.test(lower) || before?.class !== "negative") return false;
  const inverted = refined.some((word) => word.lower === "had" && word.class === "subordinator");
  return inverted || /^(?:has|have|had)$/.test(refined.at(-2)?.lower ?? "");
}

/** "heard the envoy and left", "and left Lima": at the end of a tale no side of anything. */
function isLeaving({ lower }: Word, { before, next, refined }: Neighbours): boolean {
  if (lower !== "left" || before?.class !== "coordinator" || refined.at(-2)?.lower === "right") return false;
  if (next !== undefined && next.class !== "name" && !AFTER_VERB.has(next.class)) return false;
  return refined.some((each) => each.class === "verb" && each.form === "past");
}

const AFTER_VERB: ReadonlySet<string> = new Set(["number", "determiner", "possessive", "pronoun"]);

/** "called him a crook and threatened legal action", "and burned 118 cars": after "and" a tale of the past goes on. */
function goesOnSaying(word: Word, { before, next, refined }: Neighbours): boolean {
  if (!/ed$/.test(word.lower) || before?.class !== "coordinator" || refined.at(-2)?.class === "adjective") return false;
  const told = refined.some((each) => each.class === "verb" && each.form === "past");
  const lemma = pastLemma(word.lower);
  const type = verbType(lemma, undefined);
  // "recalled its envoy and suspended flights"
  const deed = type !== undefined && type !== "other" && next?.class === "noun" && !ADJECTIVAL.has(word.lower);
  const goesOn = modalityOf(lemma) !== null || deed || AFTER_VERB.has(next?.class ?? "");
  return told && goesOn && (word.class === "adjective" || word.class === "verb");
}

/** "That access is used", "through that door", "rejects that account": "that" points and opens no clause. */
function isPointer({ before, next, refined }: Neighbours): boolean {
  if (next?.class === "date") return true;
  if (next?.class !== "noun" && next?.class !== "adjective") return false;
  if (before?.class === "verb" && !isReport(before.lemma) && /^[.;]/.test(next.after)) return true;
  return refined.length === 0 || before?.class === "preposition" || before?.class === "to";
}
