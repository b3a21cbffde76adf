import type { MentionIndex, PlacedDraft } from "../entity-draft.ts";
import type { NameSentence } from "../name/read-sentences.ts";
import type { Person } from "../role/gather-people.ts";
import { describeNationals } from "./describe-nationals.ts";
import { describePeople } from "./describe-people.ts";
import { pickPerson } from "./pick-person.ts";

/** Finds descriptions of people named in the article: "the U.S. president", "Colombia's leader", "the Republican". */
export function findNominals(
  sentences: readonly NameSentence[],
  people: readonly Person[],
  mentions: MentionIndex,
): PlacedDraft[] {
  const found: PlacedDraft[] = [];
  for (const sentence of sentences) {
    const phrases = [...describePeople(sentence, mentions), ...describeNationals(sentence)];
    for (const phrase of phrases.sort((left, right) => left.from - right.from)) {
      const entity = pickPerson(phrase, people, sentence, found);
      const [first, last] = [sentence.words[phrase.from], sentence.words[phrase.to - 1]];
      if (!entity || !first || !last) continue;
      const mention = {
        sentence,
        from: phrase.from,
        to: phrase.to,
        start: first.start,
        end: last.end,
        form: "nominal" as const,
        adjective: false,
      };
      found.push({ entity, mention });
    }
  }
  return found;
}
