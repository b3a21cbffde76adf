import type { Attribution, EventStatement, EventType, Participant } from "../../../schema/index.ts";
import { contentId } from "../../../text/index.ts";
import type { NounPhrase, SentenceReading, Word, WordRange } from "../clause/index.ts";
import { type EnglishReading, isQuoted, quoteAt, spanOf } from "../english-reading.ts";
import { liesAhead } from "../time/index.ts";
import { timeWithin } from "../time-of.ts";
import { spokenBy } from "./attribution-of.ts";
import { eventNounType, namesEvent } from "./event-lexicon.ts";
import { mergeParticipants, participantsIn } from "./participants.ts";

const ATTACHED: Readonly<Record<string, Participant["role"]>> = {
  of: "recipient",
  against: "recipient",
  on: "recipient",
  targeting: "recipient",
  to: "recipient",
  by: "actor",
  from: "actor",
  between: "participant",
  with: "participant",
  in: "place",
  at: "place",
  near: "place",
  outside: "place",
  inside: "place",
};

/** What someone said of another, which counts though it is no deed. */
const SPOKEN = /^(?:criticism|praise|charge|proposal|offer)$/;

/** What is done to its owner: "the envoy's expulsion", "her arrest". */
const SUFFERED =
  /^(?:abduction|arrest|assassination|capture|conviction|death|deportation|detention|dismissal|execution|expulsion|extradition|impeachment|indictment|kidnapping|killing|murder|ouster|removal|sentencing|shooting|slaying|suspension)$/;

/**
 * Events named by nouns that bring a party, a place or a time of their own: "the ministry's May 2019 visa revocation",
 * "the capture of a rebel leader by troops in January". A bare "the meeting" tells nothing new.
 */
export function readNounEvents(
  reading: EnglishReading,
  sentence: SentenceReading,
  told: readonly EventStatement[],
): readonly EventStatement[] {
  return sentence.phrases.flatMap((phrase) => {
    const head = sentence.words[phrase.head];
    const type = head && isNamed(head) ? eventNounType(sentence.words, phrase.head) : undefined;
    if (!head || !type || told.some((event) => event.trigger.start === head.start)) return [];
    const range = { from: phrase.from, to: attachedEnd(sentence, phrase) };
    const participants = partiesOfNoun(reading, sentence, phrase);
    const time = timeWithin(reading, sentence, range);
    if ((participants.length === 0 && !time) || isQuestion(reading, sentence)) return [];
    if (isQuoted(reading, head.start) && quoteAt(reading, head.start)?.partial !== false) return [];
    const span = spanOf(sentence, range);
    const denied =
      /^(?:no|neither)$/.test(sentence.words[phrase.from]?.lower ?? "") ||
      sentence.words[phrase.from - 1]?.lower === "without";
    return [
      {
        kind: "event" as const,
        id: contentId("s", [reading.article.id, "event", span.start, span.end, head.lemma]),
        article: reading.article.id,
        span,
        sentence: sentence.sentence,
        rule: "en/event/noun",
        implied: [],
        topics: [],
        time,
        attribution: spokenBy(reading, head.start) ?? voiced(type, participants),
        polarity: denied ? ("denied" as const) : ("affirmed" as const),
        type,
        trigger: { start: head.start, end: head.end, lemma: head.lemma },
        participants,
        exclusive: false,
        status: liesAhead(time) ? ("planned" as const) : ("happened" as const),
      },
    ];
  });
}

function isNamed(head: Word): boolean {
  if (head.class !== "noun" && head.class !== "name") return false;
  return namesEvent(head.lemma) || SPOKEN.test(head.lemma);
}

/** An accusation or a threat is its author's word: "the general's threats of war". */
function voiced(type: EventType, participants: readonly Participant[]): Attribution | null {
  const author = participants.find((participant) => participant.role === "actor");
  if (!author || (type !== "accuse" && type !== "threaten")) return null;
  const source = { ...(author.entity ? { entity: author.entity } : {}), text: author.text, span: author.span };
  return { source, modality: type === "accuse" ? "alleged" : "threatened" };
}

function isQuestion(reading: EnglishReading, sentence: SentenceReading): boolean {
  const bounds = reading.article.sentences[sentence.sentence];
  return bounds !== undefined && reading.article.body.slice(bounds.start, bounds.end).trimEnd().endsWith("?");
}

/** The phrase with the prepositional phrases that belong to the noun. */
function attachedEnd(sentence: SentenceReading, phrase: NounPhrase): number {
  const { chunks } = sentence;
  let to = phrase.to;
  for (let index = chunks.indexOf(phrase) + 1; index + 1 < chunks.length; index += 2) {
    index += ageAt(sentence, index);
    const link = chunks[index];
    const next = chunks[index + 1];
    if (link?.kind !== "preposition" || next?.kind !== "noun" || (!ATTACHED[link.word] && !next.time)) break;
    to = next.to;
    // "a campaign during the months | of pressure on Peru": what follows tells of the months.
    if (!ATTACHED[link.word]) break;
  }
  return to;
}

/** How many chunks an age takes: ", 45," in "the killing of Smith, 45, on Monday". */
function ageAt({ chunks, words }: SentenceReading, index: number): number {
  const [open, age, close] = chunks.slice(index, index + 3);
  const aged = age !== undefined && age.to - age.from === 1 && /^\d{1,3}$/u.test(words[age.from]?.text ?? "");
  return open?.kind === "comma" && aged && close?.kind === "comma" ? 3 : 0;
}

/** "the army's killing of a rebel": with its object told, the owner is who did it. */
function hasObject(sentence: SentenceReading, phrase: NounPhrase): boolean {
  return sentence.words[phrase.to]?.lower === "of";
}

/** The parties that a noun brings itself: "a visit by Smith to Lima", "the ministry's revocation of his visa". */
export function partiesOfNoun(
  reading: EnglishReading,
  sentence: SentenceReading,
  phrase: NounPhrase,
): readonly Participant[] {
  const end = attachedEnd(sentence, phrase);
  const owner = sentence.words
    .slice(phrase.from, phrase.head)
    .findIndex((word) => word.genitive || word.class === "possessive");
  const lists: (readonly Participant[])[] = [];
  if (owner >= 0) {
    const suffered = SUFFERED.test(sentence.words[phrase.head]?.lemma ?? "") && !hasObject(sentence, phrase);
    const range = { from: phrase.from, to: phrase.from + owner + 1 };
    lists.push(named(reading, sentence, range, suffered ? "recipient" : "actor"));
  }
  lists.push(named(reading, sentence, { from: phrase.from + owner + 1, to: phrase.head }, "participant"));
  for (const other of sentence.phrases) {
    if (other.from < phrase.to || other.to > end || other.time) continue;
    const role = ATTACHED[sentence.words[other.from - 1]?.lower ?? ""];
    if (role) lists.push(participantsIn(reading, sentence, other, role).filter((participant) => participant.entity));
  }
  return mergeParticipants(lists);
}

function named(
  reading: EnglishReading,
  sentence: SentenceReading,
  range: WordRange,
  role: Participant["role"],
): readonly Participant[] {
  if (range.to <= range.from) return [];
  const span = spanOf(sentence, range);
  return reading.entities.mentionsIn(span.start, span.end).map((mention) => ({
    entity: mention.entity.id,
    text: reading.article.body.slice(mention.start, mention.end),
    span: { start: mention.start, end: mention.end },
    role,
  }));
}
