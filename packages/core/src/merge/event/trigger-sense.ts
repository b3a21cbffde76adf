import { foldedWords } from "../../text/index.ts";
import { conceptsOf, isActNoun } from "./event-concepts.ts";

/** What stands before a noun "call" and never before the verb. */
const BEFORE_NOUN =
  /(?:\b(?:phone|telephone|video|the|a|an|this|that|his|her|their|its|whose|recent|subsequent|earlier|later|first|second|last|\d+)|'s|’s)[ -]$/iu;
const ON_SOMEONE = /^\s+(?:on|upon|for)\b/iu;
const TO_EXPLAIN =
  /^\s+(?:him|her|them|\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+)*)\s+(?:on|to|from|after|before|and|this|last)\b/u;

/** Verbs that leave the act to a noun: "held a meeting", "imposed sanctions", "took part in talks". */
const LIGHT = new Set(
  "make take give have conduct stage impose slap target put place begin start end conclude follow continue attend grant issue prepare schedule expect plan face hold".split(
    " ",
  ),
);
/** "shot down the plane" fells it; "shot the guard" does not. */
const DOWN = /^\s+down\b/u;
const LIST = /\b(?:list|blacklist)\b/iu;
/** A light verb and its noun stand this close. */
const NOUN_REACH = 70;

export interface TriggerContext {
  readonly before: string;
  readonly after: string;
  /** Words of a subject that names no entity: "the phone call". */
  readonly subject: string;
}

const BELONGS = /\s(?:of|in|on|at|by|with|to|for|from|against|between|over|about|among|under|after|before|during)\s/u;
/** Where the object of a verb has ended: "given 12 years, to appeal". */
const NEXT_PART = /[;:]|,\s(?:to|and|but|who|which|after|before|while|as)\s/u;

const PHONE_CALL = /\b(?:phone|telephone) call/iu;

/** "a subsequent phone call | opened the door" tells of the call. */
function actOfSubject(subject: string): string | null {
  if (PHONE_CALL.test(subject)) return "phone";
  // "an appeals court" is no appeal: the last word before what belongs to it says what the subject is.
  const head = foldedWords(subject.split(BELONGS, 1)[0] ?? "").at(-1);
  const noun = head !== undefined && isActNoun(head) ? head : undefined;
  // What a pact in force brings about is no report of its signing: "the pact would expand exports".
  return noun === undefined || conceptsOf([noun], "").has("agree") ? null : noun;
}

/**
 * The lemma of a trigger, told apart where one spelling names unlike acts: "a phone call" → phone, "called on
 * citizens to march" → urge, "called him a kingpin" → label; a verb that names no act of its own gives way to its noun: "held talks" → talks.
 */
export function triggerSense(lemma: string, { before, after, subject }: TriggerContext): string {
  if (lemma === "call") return senseOfCall(before, after);
  if (lemma === "shoot" && DOWN.test(after)) return "down";
  if (lemma === "add") return LIST.test(after) ? "blacklist" : lemma;
  if (!LIGHT.has(lemma)) return conceptsOf([lemma], "").size > 0 ? lemma : (actOfSubject(subject) ?? lemma);
  const following = foldedWords(after.slice(0, NOUN_REACH).split(NEXT_PART, 1)[0] ?? "").find(isActNoun);
  return following ?? foldedWords(before.slice(-NOUN_REACH)).findLast(isActNoun) ?? lemma;
}

function senseOfCall(before: string, after: string): string {
  if (BEFORE_NOUN.test(before)) return "phone";
  if (ON_SOMEONE.test(after)) return "urge";
  return TO_EXPLAIN.test(after) ? "phone" : "label";
}
