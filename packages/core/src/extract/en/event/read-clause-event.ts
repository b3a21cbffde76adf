import type { EventStatement } from "../../../schema/index.ts";
import { contentId } from "../../../text/index.ts";
import { staysUnnamed } from "../claim/stays-unnamed.ts";
import type { Clause, SentenceReading } from "../clause/index.ts";
import { type EnglishReading, isQuoted, quoteAt, spanOf } from "../english-reading.ts";
import { liesAhead } from "../time/index.ts";
import { timeOf, timeWithin } from "../time-of.ts";
import { attributionOf } from "./attribution-of.ts";
import { clauseParticipants } from "./clause-participants.ts";
import { isParticle } from "./event-lexicon.ts";
import { isDenied, isExclusive, statusOf } from "./event-status.ts";
import { findPreceding } from "./find-preceding.ts";
import type { ImpliedTimes } from "./implied-times.ts";
import { type NamedEvent, nameEvent } from "./name-event.ts";
import { mergeParticipants } from "./participants.ts";
import { readEntourage } from "./read-entourage.ts";
import { partiesOfNoun } from "./read-noun-events.ts";

const ACCOMPANY = { type: "consult", lemma: "accompany", rule: "en/event/entourage" } as const;

/** The event a clause tells, or null: its type by verb, by phrasal verb, or by the noun that a light verb carries. */
export function readClauseEvent(
  reading: EnglishReading,
  sentence: SentenceReading,
  clause: Clause,
  impliedTime: ImpliedTimes,
): EventStatement | null {
  const entourage = readEntourage(reading, sentence, clause);
  const named = entourage ? { ...ACCOMPANY, at: entourage.at } : nameEvent(sentence, clause);
  if (!named || isIdle(reading, sentence, clause, named)) return null;
  const particle = clause.verb.to === clause.to && isParticle(clause.lemma, sentence.words[clause.to]?.lower);
  const span = spanOf(sentence, { from: clause.from, to: particle ? clause.to + 1 : clause.to });
  const trigger = spanOf(sentence, { from: named.at, to: named.at + 1 });
  const noun = sentence.phrases.find(({ head }) => head === named.at);
  const own = timeOf(reading, sentence, clause) ?? (noun ? timeWithin(reading, sentence, noun) : null);
  const follows = own ? null : findPreceding(reading, sentence, clause);
  const implied = own || follows ? null : impliedTime(sentence, clause);
  const time = own ?? implied;
  const clauseParties = clauseParticipants(reading, sentence, clause);
  // "A visit by Smith to Lima was postponed": who visits whom stands behind the noun.
  const isSubject = noun && clause.subject && clause.subject.from <= noun.from && noun.to <= clause.subject.to;
  const nounParties = isSubject ? partiesOfNoun(reading, sentence, noun) : [];
  const status = statusOf(sentence, clause, named.rule === "en/event/light-verb");
  return {
    kind: "event",
    id: contentId("s", [reading.article.id, "event", span.start, span.end, named.lemma]),
    article: reading.article.id,
    span,
    sentence: sentence.sentence,
    rule: named.rule,
    implied: [...(clause.sharedSubject ? ["actor"] : []), ...(implied ? ["time"] : [])],
    topics: [],
    time,
    attribution: attributionOf(reading, sentence, clause),
    polarity: isDenied(sentence, clause) ? "denied" : "affirmed",
    type: named.type,
    trigger: { ...trigger, lemma: named.lemma },
    participants: entourage?.participants ?? mergeParticipants([clauseParties, nounParties]),
    exclusive: isExclusive(sentence, clause),
    status: liesAhead(time) && status === "happened" ? "planned" : status,
    ...(follows ? { follows } : {}),
  };
}

/** Questions assert nothing, and what a speaker says happened counts only where it is more than small talk. */
function isIdle(reading: EnglishReading, sentence: SentenceReading, clause: Clause, named: NamedEvent): boolean {
  const bounds = reading.article.sentences[sentence.sentence];
  const verb = sentence.words[clause.verb.head];
  if (!bounds || !verb) return true;
  const above = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  if (staysUnnamed(sentence, clause) || (above && staysUnnamed(sentence, above))) return true;
  if (isQuoted(reading, verb.start)) return named.type === "other" || !quoteAt(reading, verb.start)?.speaker;
  return reading.article.body.slice(bounds.start, bounds.end).trimEnd().endsWith("?");
}
