import type { Clause, SentenceReading, Word } from "../../clause/index.ts";
import { nounType, verbType } from "../../event/event-lexicon.ts";
import type { Amount } from "../quantity-draft.ts";
import { amountPlace, boundStart, movedThing } from "./amount-place.ts";
import { type Cause, causeTold } from "./cause-told.ts";
import { deedDone } from "./deed-done.ts";
import { subjectOf } from "./measured-subject.ts";
import { isLevel, joinWords, type Standing } from "./standing.ts";

/** Whom or what a count counts: "people displaced from the valley", "fighters of the group". */
export function measuredCount(there: Standing): string {
  const { amount, sentence, clause, first, next, tail } = there;
  const bare = /^\p{L}+$/u.test(amount.counted);
  const moved = bare && tail === "" && isLevel(there) ? movedThing(sentence, clause, first) : "";
  if (moved && amount.unit === "people") return moved;
  const owner = sentence.words[first - 1];
  if (owner?.genitive) return joinWords(owner.text, amount.counted);
  const done = deedNounBefore(sentence.words, first);
  if (done) return joinWords(`${done} of`, joinWords(amount.counted, tail));
  const cause = nounType(amount.unit) && tail === "" ? causeTold(sentence, clause) : null;
  if (cause) return causeCounted(amount, cause);
  const told =
    livesTaken(sentence, first, next) ||
    harmTold(there) ||
    tail ||
    stateOf(sentence, next) ||
    deedDone(sentence, clause, first);
  const counted = amount.counted.replace(/^[\d.,]+ /, "");
  if (!told && isPart(sentence, first)) return `some of ${counted}`;
  return joinWords(counted, told || ownerOf(sentence, clause, first));
}

/** "hit 11 of Peru's 24 provinces": some of them, and the whole is another figure. */
function isPart({ words }: SentenceReading, first: number): boolean {
  const [of, ...inside] = words.slice(first + 1, first + 1 + PART_REACH);
  return of?.lower === "of" && inside.some((word) => word.class === "number");
}

const PART_REACH = 5;

/** "the killing of more than 200 guards": what befell those counted. */
function deedNounBefore(words: readonly Word[], first: number): string {
  const of = boundStart(words, first) - 1;
  const noun = words[of - 1];
  const type = words[of]?.lower === "of" && noun?.class === "noun" ? nounType(noun.lemma) : undefined;
  return noun && type && /^(?:assault|coerce|yield|retreat|cooperate)$/.test(type) ? noun.text : "";
}

/** "strikes on vessels …, which killed 126 people in 36 known strikes": those strikes; "in 36 operations": these operations. */
function causeCounted({ unit, counted }: Amount, { lemma, head, tail }: Cause): string {
  return unit === lemma
    ? joinWords(counted, tail)
    : `${counted} (${joinWords(head.replace(/^(?:the|an?) /i, ""), tail)})`;
}

/** "killed 14 people in strikes": what was done to them comes before where. */
function harmTold({ sentence, clause, first, tail }: Standing): string {
  const type = clause && /^(?:in|at|on|from|by|near)\b/.test(tail) ? verbType(clause.lemma, undefined) : undefined;
  const verb = clause && sentence.words[clause.verb.head];
  const undergone = verb?.form === "past" && amountPlace(sentence.words, clause, first) === "object";
  return undergone && (type === "assault" || type === "coerce") ? joinWords(verb.lower, tail) : "";
}

const STATE = /^(?:dead|wounded|injured|homeless|missing|unemployed|alive|absent)\b/;
const FATE = /^(?:(?:have|has|had|were|was|are|is|been|being|still|now|remain|remained|reported|listed) )*/;

/** "left 80 people dead", "31 people remain missing", "12 people were confirmed dead", "19 people lost their lives". */
function stateOf({ words }: SentenceReading, next: number): string {
  if (next < 0) return "";
  const told = words
    .slice(next, next + 6)
    .map(({ lower }) => lower)
    .join(" ");
  const state = STATE.exec(told)?.[0];
  if (state) return state;
  const fate = told.replace(FATE, "");
  if (/^(?:lost their lives|(?:confirmed|found|pronounced|declared) dead)\b/.test(fate)) return "killed";
  if (/^(?:feared|presumed|believed) (?:dead|killed|drowned)\b/.test(fate)) return "feared dead";
  return STATE.exec(fate)?.[0] ?? "";
}

/** "claimed the lives of nine soldiers", "cost 12 people their lives" */
function livesTaken({ words }: SentenceReading, first: number, next: number): string {
  const of = boundStart(words, first) - 1;
  const before = words[of]?.lower === "of" && /^li(?:ves|fe)$/.test(words[of - 1]?.lower ?? "");
  const after = words[next]?.lower === "their" && words[next + 1]?.lower === "lives";
  return before || after ? "killed" : "";
}

/** "the group has 5,800 fighters": of the group. */
function ownerOf({ words }: SentenceReading, clause: Clause | undefined, first: number): string {
  if (clause?.lemma !== "have" || amountPlace(words, clause, first) !== "object") return "";
  const owner = subjectOf(words, clause, first);
  return owner && `of ${owner}`;
}
