import type { Participant } from "../../../schema/index.ts";
import type { Clause, SentenceReading, WordRange } from "../clause/index.ts";
import type { EnglishReading } from "../english-reading.ts";
import { mergeParticipants, participantsIn } from "./participants.ts";

const GROUP = /^(?:delegation|entourage|team|party|retinue|group|side)$/;
const CONSISTS = /^(?:include|comprise|feature|number)$/;

/** Who came with whom, where the verb does not say it: "Accompanying Smith were A and B", "Smith's entourage included C". */
export interface Entourage {
  readonly at: number;
  readonly participants: readonly Participant[];
}

export function readEntourage(reading: EnglishReading, sentence: SentenceReading, clause: Clause): Entourage | null {
  const { words } = sentence;
  const { subject } = clause;
  if (!subject) return null;
  const first = words[subject.from];
  const object = clause.objects[0];
  if (clause.lemma === "be" && object && /^(?:accompanying|joining|flanking)$/.test(first?.lower ?? ""))
    return group(reading, sentence, { from: subject.from + 1, to: subject.to }, object, subject.from);
  const opening = sentence.clauses[clause.index - 1];
  if (clause.lemma === "be" && object && opening?.kind === "gerund" && /^(?:accompany|join|flank)$/.test(opening.lemma))
    return group(reading, sentence, subject, object, opening.verb.head);
  const head = subject.to - 1;
  if (!object || !CONSISTS.test(clause.lemma) || !GROUP.test(words[head]?.lemma ?? "")) return null;
  return group(reading, sentence, subject, object, head);
}

function group(
  reading: EnglishReading,
  sentence: SentenceReading,
  leader: WordRange,
  companions: WordRange,
  at: number,
): Entourage {
  const others = { from: companions.from, to: Math.max(companions.to, sentence.words.length) };
  return {
    at,
    participants: mergeParticipants([
      participantsIn(reading, sentence, leader, "actor"),
      participantsIn(reading, sentence, others, "companion"),
    ]),
  };
}
