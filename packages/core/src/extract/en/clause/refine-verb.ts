import { isReport } from "../claim/speech.ts";
import { knowsVerb } from "./known-verbs.ts";
import { ADJECTIVAL, NOMINAL_GERUNDS } from "./participle-lists.ts";
import type { Word } from "./word.ts";
import { as, governor, isEventNoun, isGoverned, type Neighbours, STARTS_OBJECT } from "./word-neighbours.ts";

/** Nouns that stand before a noun more often than they are the subject of a verb: "military strikes". */
const MODIFIERS =
  /^(?:military|air|drone|missile|police|drug|border|trade|peace|arms|army|navy|security|bomb|boat|phone|street|budget|aid|visa|oil|prison)$/;

/** Verbs that another follows in its base form: "helped defuse". */
const TAKES_VERB = /^(?:help|let|make|have|see|watch|dare|go)$/;

export function afterInfinitiveMarker(word: Word, next: Word | undefined): Word {
  if (word.class === "verb" && word.form !== "past" && word.form !== "gerund") return { ...word, form: "base" };
  const couldBeVerb = word.class === "noun" || word.class === "adjective";
  if (!couldBeVerb || !knowsVerb(word.lower) || /\p{Lu}/u.test(word.text)) return word;
  const verbLike = next?.class === "verb" && next.form !== "gerund";
  const hasObject =
    !next || verbLike || STARTS_OBJECT.has(next.class) || next.class === "preposition" || next.class === "to";
  return hasObject ? { ...word, class: "verb", form: "base" } : word;
}

/** "drug trafficking" names a thing, "escalating tension" describes one, "boats carrying drugs" says what they do. */
export function refineGerund(word: Word, { before, next }: Neighbours): Word {
  const counted = !before && next?.class === "number";
  const object = counted || (next && ["determiner", "possessive", "name", "pronoun"].includes(next.class));
  if (NOMINAL_GERUNDS.has(word.lower) && before?.class !== "auxiliary" && !object) return as(word, "noun");
  if (before && (before.class === "determiner" || before.class === "possessive" || before.genitive))
    return as(word, "noun");
  return ADJECTIVAL.has(word.lower) && !object && next && STARTS_OBJECT.has(next.class) ? as(word, "adjective") : word;
}

export function insideNounPhrase(word: Word, before: Word, next: Word | undefined): Word {
  const noun = next?.class === "noun" || next?.class === "name" || next?.class === "adjective" || isEventNoun(next);
  // "This culminated in a row" points back, as nothing follows that it could describe.
  const points = /^(?:this|that)$/.test(before.lower) && next?.class === "preposition";
  if (word.form === "past" && !noun) return before.class === "determiner" && !points ? as(word, "noun") : word;
  if (word.form === "past") return as(word, "adjective");
  if (before.class === "adjective" && next && STARTS_OBJECT.has(next.class) && !noun) return word;
  return as(word, "noun");
}

export function isAdjectival(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  const noun = next?.class === "noun" || (next?.class === "verb" && next.form === "present");
  if (!noun || !/(?:ed|en|wn)$/.test(word.lower)) return false;
  return ADJECTIVAL.has(word.lower) || before?.class === "preposition" || before?.form === "gerund";
}

/** A finite verb agrees with its subject and does not follow another verb: "the phone call", "traded insults", "military planes carried". */
export function isNounAfterAll(word: Word, { before, next, refined }: Neighbours): boolean {
  // "…, war crimes judge Ana Mora said", "Rights groups said", "Judges found that …"
  if (!before) {
    const opens = refined.length === 0 && word.form === "present";
    if (opens && next?.form === "past" && /[^s]s$/.test(word.lower)) return true;
    return (opens || (refined.length > 0 && word.form === "base")) && !knowsVerb(word.lemma) && next?.class === "noun";
  }
  if (
    before.class === "preposition" ||
    (before.class === "adverb" && !knowsVerb(word.lemma) && isAfterAuxiliary(refined))
  )
    return true;
  const finiteNext =
    next?.class === "auxiliary" || next?.class === "modal" || next?.form === "past" || next?.form === "base";
  if (before.class === "subordinator") return finiteNext && word.lower.endsWith("s");
  if (before.class === "verb") return !TAKES_VERB.test(before.lemma);
  if (before.class === "coordinator") return isListed(word, refined) || isLacked(refined) || opensSubject(word, next);
  if (before.class !== "noun" && before.class !== "name") return false;
  if (governor(refined)?.lower === "by" && (!next || next.class === "preposition")) return true;
  const modified = MODIFIERS.test(before.lower) && isEventNoun(word);
  if (modified && governor(refined)?.class === "preposition") return true;
  if (word.form === "base") return !isPluralSubject(before, refined) || !knowsVerb(word.lemma);
  if (finiteNext) return true;
  const ruler = governor(refined);
  if (ruler?.class === "verb" && !isReport(ruler.lemma)) return true;
  // "on alleged drug boats since May": no verb that news knows, under a preposition.
  if (ruler?.class === "preposition" && before.class === "noun" && !knowsVerb(word.lemma)) return true;
  return modified || (isEventNoun(word) && isGoverned(refined));
}

function isAfterAuxiliary(refined: readonly Word[]): boolean {
  return refined.slice(-3).some((word) => word.class === "auxiliary");
}

/** "but rights groups warned": no verb that news knows, before a plural. */
function opensSubject(word: Word, next: Word | undefined): boolean {
  return word.form === "present" && next?.class === "noun" && /[^s]s$/.test(next.lower) && !knowsVerb(word.lemma);
}

/** "without limit or delay": a second thing that is lacking. */
function isLacked(refined: readonly Word[]): boolean {
  return governor(refined.slice(0, -1))?.lower === "without";
}

/** "official or state visits": coordinated with an adjective, or no verb that news knows. */
function isListed(word: Word, refined: readonly Word[]): boolean {
  return refined.at(-2)?.class === "adjective" || (word.form === "base" && !knowsVerb(word.lemma));
}

function isPluralSubject(before: Word, refined: readonly Word[]): boolean {
  // "a police report"
  if (/^an?$/.test(refined.at(-2)?.lower ?? "")) return false;
  const plural =
    (/s$/.test(before.lower) && !/^\p{Lu}{2,3}$/u.test(before.text)) ||
    /^(?:people|police|military|media|men|women|children)$/.test(before.lower);
  return plural || refined.slice(-5, -1).some((word) => word.lower === "and");
}
