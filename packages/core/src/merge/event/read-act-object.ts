import type { Span } from "../../schema/index.ts";
import { contentStems, StemSet } from "../word/index.ts";

/** What an act is done to, of a verb whose object is no name: "accepted all the terms" → the terms. */
export interface ActObject {
  readonly stems: StemSet;
  /** Its words that say what it is, for their meaning: names and numbers say which. */
  readonly words: readonly string[];
}

/** What ends a phrase: a mark, a preposition, a conjunction, a form of a verb. */
const PHRASE_END =
  /[.,;:!?()“”"—–]|\s-\s|\b(?:of|in|on|at|to|for|from|with|without|by|about|against|into|over|under|after|before|during|through|since|until|as|than|and|or|but|that|which|who|whose|when|where|while|if|because|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|\p{L}+ing)\b/iu;
const PASSIVE =
  /^(.*?)\s(?:(?:has|have|had|will|would|may|might|can|could|must|should|to)\s)?(?:not\s)?(?:be|been|being|is|are|was|were)\s(?:\p{L}+ly\s)?$/iu;
/** "all of", "hundreds of": what is counted follows. */
const QUANTIFIER =
  /^\s*(?:all|both|each|most|many|much|none|some|any|half|part|hundreds|thousands|dozens|scores|[\d.,]+ ?%)\s(?:of\s)?/iu;

/** The object of a verb, or its subject where it suffers; `clause` is where the clause of the verb begins. */
export function readActObject(text: string, sentence: Span, trigger: Span, clause: number): ActObject | null {
  const [, suffered] = PASSIVE.exec(text.slice(Math.max(clause, sentence.start), trigger.start)) ?? [];
  const phrase = (suffered ?? text.slice(trigger.end, sentence.end)).replace(QUANTIFIER, "");
  const [object = ""] = phrase.split(PHRASE_END, 1);
  if (/\p{Lu}[\p{L}.-]*\s*$/u.test(object)) return null;
  const told = (object.match(/(?<![\p{L}’'])\p{Ll}[\p{L}-]+/gu) ?? []).map((word) => ({
    word,
    stems: contentStems(word),
  }));
  const telling = told.filter(({ stems }) => stems.length > 0);
  if (telling.length === 0) return null;
  return { stems: new StemSet(telling.flatMap(({ stems }) => stems)), words: telling.map(({ word }) => word) };
}
