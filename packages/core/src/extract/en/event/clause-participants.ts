import type { Participant, Span } from "../../../schema/index.ts";
import type { Clause, Oblique, SentenceReading } from "../clause/index.ts";
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
  const agents = clause.obliques.filter((oblique) => oblique.preposition === "by");
  if (passive)
    for (const agent of agents)
      lists.push(participantsIn(reading, sentence, agent, accompanied ? "companion" : "actor"));
  if (clause.subject)
    lists.push(
      participantsIn(
        reading,
        sentence,
        withOf(sentence, clause.subject),
        (passive && !accompanied) || suffers ? "recipient" : "actor",
      ),
    );
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

/** "on Jan. 4" names no party. */
function isTime({ times }: EnglishReading, { start, end }: Span): boolean {
  return times.some(
    ({ span, type }) => type !== "duration" && span.start <= end && start < span.end && span.end >= end,
  );
}

function roleOf(oblique: Oblique): Role | undefined {
  return oblique.time ? undefined : OBLIQUE_ROLES[oblique.preposition];
}
