import type { EventStatement, EventType } from "../../../schema/index.ts";
import { contentId } from "../../../text/index.ts";
import type { Clause, SentenceReading, Word, WordRange } from "../clause/index.ts";
import { type EnglishReading, isQuoted, quoteAt, spanOf } from "../english-reading.ts";
import { timeOf } from "../time-of.ts";
import { attributionOf } from "./attribution-of.ts";
import { clauseParticipants } from "./clause-participants.ts";
import { nounType, verbType } from "./event-lexicon.ts";
import { isDenied, isExclusive, statusOf } from "./event-status.ts";
import { readEntourage } from "./read-entourage.ts";

/** Verbs that leave the event to their object: "held talks", "imposed sanctions", "launched an operation". */
const LIGHT = new Set(
  "hold make take give have conduct carry launch stage issue sign announce begin start end impose open close reach conclude face undergo deliver file mount perform suffer suspend resume cancel postpone schedule plan agree mark pursue seek demand call order levy impose slap mount mark seek".split(
    " ",
  ),
);
/** What is met without a meeting. */
const MET =
  /^(?:obligation|requirement|demand|deadline|target|goal|need|standard|condition|criteri|challenge|expectation|commitment|quota)/;
/** Verbs that say of their subject only that it took place: "the encounter ended in Washington". */
const OCCURS = new Set(
  "happen occur take follow begin start end last continue unfold conclude resume come remain".split(" "),
);

/** The event a clause tells, or null: its type by verb, by phrasal verb, or by the noun that a light verb carries. */
export function readClauseEvent(
  reading: EnglishReading,
  sentence: SentenceReading,
  clause: Clause,
): EventStatement | null {
  const entourage = readEntourage(reading, sentence, clause);
  const named = entourage ? { ...ACCOMPANY, at: entourage.at } : nameEvent(sentence, clause);
  if (!named || isIdle(reading, sentence, clause, named)) return null;
  const span = spanOf(sentence, clause);
  const trigger = spanOf(sentence, { from: named.at, to: named.at + 1 });
  return {
    kind: "event",
    id: contentId("s", [reading.article.id, "event", span.start, span.end, named.lemma]),
    article: reading.article.id,
    span,
    sentence: sentence.sentence,
    rule: named.rule,
    implied: clause.sharedSubject ? ["actor"] : [],
    topics: [],
    time: timeOf(reading, sentence, clause),
    attribution: attributionOf(reading, sentence, clause),
    polarity: isDenied(sentence, clause) ? "denied" : "affirmed",
    type: named.type,
    trigger: { ...trigger, lemma: named.lemma },
    participants: entourage?.participants ?? clauseParticipants(reading, sentence, clause),
    exclusive: isExclusive(sentence, clause),
    status: statusOf(sentence, clause, named.rule === "en/event/light-verb"),
  };
}

const ACCOMPANY = { type: "consult", lemma: "accompany", rule: "en/event/entourage" } as const;

/** Questions assert nothing, and what a speaker says happened counts only where it is more than small talk. */
function isIdle(reading: EnglishReading, sentence: SentenceReading, clause: Clause, named: NamedEvent): boolean {
  const bounds = reading.article.sentences[sentence.sentence];
  const verb = sentence.words[clause.verb.head];
  if (!bounds || !verb) return true;
  if (isQuoted(reading, verb.start)) return named.type === "other" || !quoteAt(reading, verb.start)?.speaker;
  return reading.article.body.slice(bounds.start, bounds.end).trimEnd().endsWith("?");
}

interface NamedEvent {
  readonly type: EventType;
  readonly lemma: string;
  readonly at: number;
  readonly rule: string;
}

function nameEvent(sentence: SentenceReading, clause: Clause): NamedEvent | null {
  const { words } = sentence;
  const following = words[clause.verb.head + 1]?.lower;
  const type = verbType(clause.lemma, following);
  if (LIGHT.has(clause.lemma) || clause.lemma === "be") {
    const object = clause.verb.passive ? clause.subject : clause.objects.at(-1);
    const carries = object && (clause.lemma !== "be" || isExistential(words, clause));
    const noun = carries ? (eventNoun(sentence, object) ?? listedNoun(sentence, object)) : null;
    if (noun) return { ...noun, rule: "en/event/light-verb" };
  }
  if (OCCURS.has(clause.lemma) && clause.subject) {
    const noun = eventNoun(sentence, clause.subject);
    if (noun) return { ...noun, rule: "en/event/takes-place" };
  }
  if (clause.lemma === "call" && labels(sentence, clause))
    return { type: "accuse", lemma: "call", at: clause.verb.head, rule: "en/event/label" };
  if (clause.lemma === "meet" && isMeasure(words, clause)) return null;
  return type ? { type, lemma: clause.lemma, at: clause.verb.head, rule: "en/event/verb" } : null;
}

function isExistential(words: readonly Word[], clause: Clause): boolean {
  return words.slice(Math.max(0, clause.verb.from - 2), clause.verb.from).some((word) => word.lower === "there");
}

/** "meet its obligations" is no meeting. */
function isMeasure(words: readonly Word[], clause: Clause): boolean {
  const object = clause.objects[0];
  return object !== undefined && MET.test(words[object.to - 1]?.lower ?? "");
}

/** "called him a fraud", "calling it a kidnapping": a second object that is no name for whom one phones. */
function labels(sentence: SentenceReading, clause: Clause): boolean {
  const label = clause.objects[1];
  return label !== undefined && !clause.verb.passive && sentence.words[label.from]?.class !== "date";
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
  const type = word && nounType(word.lemma);
  return phrase && word && type ? { type, lemma: word.lemma, at: phrase.head } : null;
}
