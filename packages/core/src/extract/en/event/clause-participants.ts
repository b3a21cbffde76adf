import type { Participant, Span } from "../../../schema/index.ts";
import { findGovernor } from "../claim/find-governor.ts";
import { sourceOf } from "../claim/source-of.ts";
import type { Clause, Oblique, SentenceReading, WordRange } from "../clause/index.ts";
import { withOf } from "../clause/with-of.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";
import { isParticle } from "./event-lexicon.ts";
import { mergeParticipants, participantsIn } from "./participants.ts";

type Role = Participant["role"];

const OBLIQUE_ROLES: Readonly<Record<string, Role>> = {
  against: "recipient",
  to: "recipient",
  on: "recipient",
  for: "recipient",
  from: "recipient",
  over: "topic",
  about: "topic",
  regarding: "topic",
  with: "participant",
  alongside: "companion",
  including: "companion",
  between: "participant",
  among: "participant",
  in: "place",
  at: "place",
  near: "place",
  along: "place",
  outside: "place",
  inside: "place",
  off: "place",
  through: "place",
};

/** Actor, recipient, companions and place of a clause; the passive turns them round. */
export function clauseParticipants(
  reading: EnglishReading,
  sentence: SentenceReading,
  clause: Clause,
): readonly Participant[] {
  const { passive } = clause.verb;
  const lists: (readonly Participant[])[] = [];
  // "Norland faces charges": it is the one charged.
  const suffers = /^(?:face|undergo|suffer)$/.test(clause.lemma);
  const accompanied = /^(?:accompany|join|flank|escort)$/.test(clause.lemma);
  const agents = clause.obliques.filter(
    (oblique) => oblique.preposition === "by" && !isTime(reading, spanOf(sentence, oblique)),
  );
  if (passive)
    for (const agent of agents)
      lists.push(participantsIn(reading, sentence, agent, accompanied ? "companion" : "actor"));
  if (clause.subject) {
    const role = (passive && !accompanied) || suffers ? "recipient" : "actor";
    const entity = ownDeed(reading, sentence, clause, clause.subject);
    const parties = participantsIn(reading, sentence, withOf(sentence, clause.subject), role);
    lists.push(entity ? parties.map((party) => ({ ...party, entity })) : parties);
  }
  for (const object of clause.objects)
    lists.push(participantsIn(reading, sentence, object, suffers ? "topic" : "recipient"));
  for (const oblique of clause.obliques) {
    if (isTime(reading, spanOf(sentence, oblique))) continue;
    const particle = isParticle(clause.lemma, oblique.preposition) && !/^(?:with|to|for)$/.test(oblique.preposition);
    const role = particle ? "recipient" : roleOf(oblique);
    if (role) lists.push(participantsIn(reading, sentence, oblique, role));
  }
  return mergeParticipants(lists);
}

/** "The bank, which lends it, said it had paid": what a body tells of "it" is its own deed, where no other is named. */
function ownDeed(
  reading: EnglishReading,
  sentence: SentenceReading,
  clause: Clause,
  subject: WordRange,
): string | undefined {
  const it = subject.to - subject.from === 1 && sentence.words[subject.from]?.lower === "it";
  if (!it || clause.lemma === "be" || reading.entities.sourceOf(spanOf(sentence, subject)).entity) return undefined;
  const teller = findGovernor(sentence, clause)?.subject;
  const source = teller && sourceOf(reading, spanOf(sentence, teller));
  const type = source?.entity && reading.entities.entity(source.entity)?.type;
  return type === "organization" || type === "place" ? source?.entity : undefined;
}

/** "on Jan. 4" names no party. */
function isTime({ times }: EnglishReading, { start, end }: Span): boolean {
  return times.some(
    ({ span, type }) => type !== "duration" && span.start <= end && start < span.end && span.end >= end,
  );
}

function roleOf(oblique: Oblique): Role | undefined {
  return oblique.time ? undefined : OBLIQUE_ROLES[oblique.preposition];
}
