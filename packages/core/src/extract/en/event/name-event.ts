import type { EventType } from "../../../schema/index.ts";
import { isCrime } from "../claim/is-crime.ts";
import { isLabelling } from "../claim/is-labelling.ts";
import { isPraise } from "../claim/is-praise.ts";
import type { Clause, SentenceReading, Word, WordRange } from "../clause/index.ts";
import { eventNounType, namesEvent, verbType } from "./event-lexicon.ts";
import { nameRecall } from "./name-recall.ts";

/** Verbs that leave the event to their object: "held talks", "imposed sanctions", "launched an operation". */
const LIGHT = new Set(
  "hold make take give have conduct carry launch stage issue sign announce begin start end impose open close reach conclude face undergo deliver file mount perform suffer suspend resume cancel postpone schedule plan agree mark pursue call order levy slap".split(
    " ",
  ),
);

/** Verbs by which a clause below another says what its noun is like: "planes carrying migrants", "a list that included him". */
const DESCRIBES = new Set(["bear", "carry", "contain", "include", "wear"]);

/** What is met without a meeting. */
const MET =
  /^(?:obligation|requirement|demand|deadline|target|goal|need|standard|condition|criteri|challenge|expectation|commitment|quota)/;

/** Verbs that say of their subject only that it took place: "the encounter ended in Washington". */
const OCCURS = new Set(
  "happen occur take follow begin start end last continue unfold conclude resume come remain".split(" "),
);

export interface NamedEvent {
  readonly type: EventType;
  readonly lemma: string;
  readonly at: number;
  readonly rule: string;
}

export function nameEvent(sentence: SentenceReading, clause: Clause): NamedEvent | null {
  const { words } = sentence;
  const following = words[clause.verb.head + 1]?.lower;
  const type = verbType(clause.lemma, following);
  const recall = nameRecall(sentence, clause);
  if (recall) return recall;
  const expelled = nameExpulsion(sentence, clause);
  if (expelled) return expelled;
  if (clause.lemma === "call" && isLabelling(sentence, clause))
    return {
      type: isPraise(sentence, clause) ? "support" : "accuse",
      lemma: "call",
      at: clause.verb.head,
      rule: "en/event/label",
    };
  const crime = isCrime(sentence, clause);
  if (LIGHT.has(clause.lemma) || clause.lemma === "be" || crime) {
    const object = clause.verb.passive ? clause.subject : clause.objects.at(-1);
    const carries = object && (clause.lemma !== "be" || isExistential(words, clause));
    const noun = carries ? (eventNoun(sentence, object) ?? listedNoun(sentence, object)) : null;
    const owned = noun && !namesEvent(noun.lemma) && type !== undefined && type !== "other";
    if (noun && !owned) return { ...noun, rule: "en/event/light-verb" };
  }
  if (OCCURS.has(clause.lemma) && clause.subject) {
    const noun = eventNoun(sentence, clause.subject);
    if (noun) return { ...noun, rule: "en/event/takes-place" };
  }
  if (crime) return { type: "other", lemma: clause.lemma, at: clause.verb.head, rule: "en/event/verb" };
  if (DESCRIBES.has(clause.lemma) && clause.kind !== "main" && clause.objects.length > 0) return null;
  // "He added that …" adds nobody to a list.
  if (clause.lemma === "add" && clause.objects.length === 0) return null;
  if (clause.lemma === "meet" && isMeasure(words, clause)) return null;
  // "was taken to prison" is no "took to the streets".
  if (clause.lemma === "take" && following === "to" && clause.verb.passive)
    return { type: "other", lemma: "take", at: clause.verb.head, rule: "en/event/verb" };
  if (isAwaited(sentence, clause)) return { type: "other", lemma: clause.lemma, at: clause.verb.head, rule: AWAITED };
  return type ? { type, lemma: clause.lemma, at: clause.verb.head, rule: "en/event/verb" } : null;
}

const AWAITED = "en/event/awaited";
const AWAITS = new Set(["expect", "slate", "schedule", "plan"]);

/** "A third flight is expected on Thursday", "the hearing is scheduled for 4 June". */
function isAwaited({ words }: SentenceReading, { lemma, verb }: Clause): boolean {
  return (
    verb.passive &&
    AWAITS.has(lemma) &&
    /^(?:on|in|by|at|for|before|around|next|this|later)$/.test(words[verb.to]?.lower ?? "")
  );
}

function isExistential(words: readonly Word[], clause: Clause): boolean {
  return words.slice(Math.max(0, clause.verb.from - 2), clause.verb.from).some((word) => word.lower === "there");
}

/** "meet its obligations" is no meeting. */
function isMeasure(words: readonly Word[], clause: Clause): boolean {
  const object = clause.objects[0];
  return object !== undefined && MET.test(words[object.to - 1]?.lower ?? "");
}

/** "declared the envoy persona non grata": an expulsion. */
function nameExpulsion({ words }: SentenceReading, { lemma, verb, to }: Clause): NamedEvent | null {
  const unwelcome = words.slice(verb.to, to).some(({ lower }) => lower === "persona");
  return lemma === "declare" && unwelcome
    ? { type: "sanction", lemma: "expel", at: verb.head, rule: "en/event/expulsion" }
    : null;
}

/** An event noun later in a list: "no ceremonial protocol or joint press statements". */
function listedNoun(sentence: SentenceReading, range: WordRange): Omit<NamedEvent, "rule"> | null {
  for (const phrase of sentence.phrases) {
    if (phrase.from <= range.from || phrase.to > range.to) continue;
    if (!/^(?:and|or)$/.test(sentence.words[phrase.from - 1]?.lower ?? "")) continue;
    const noun = eventNoun(sentence, phrase);
    if (noun) return noun;
  }
  return null;
}

/** The event noun that heads the first phrase of a range: "a nearly two-hour meeting at the White House". */
function eventNoun(sentence: SentenceReading, range: WordRange): Omit<NamedEvent, "rule"> | null {
  const phrase = sentence.phrases.find((each) => each.from >= range.from && each.to <= range.to);
  const word = phrase && sentence.words[phrase.head];
  const type = phrase && eventNounType(sentence.words, phrase.head);
  return phrase && word && type ? { type, lemma: word.lemma, at: phrase.head } : null;
}
