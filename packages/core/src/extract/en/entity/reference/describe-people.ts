import { countryOf } from "../../gazetteer/countries.ts";
import type { MentionIndex } from "../entity-draft.ts";
import { joinsNext } from "../name/name-span.ts";
import type { NameSentence } from "../name/read-sentences.ts";
import { findOwner } from "../role/find-owner.ts";

/** A description of someone by office: words `from` to `to` (excluded), its head, and the country it names. */
export interface PersonPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly words: string;
  readonly country: string | undefined;
}

/** Definite phrases headed by an office that stand for someone on their own, with no name beside them. */
export function describePeople(sentence: NameSentence, mentions: MentionIndex): PersonPhrase[] {
  const { words } = sentence;
  const phrases: PersonPhrase[] = [];
  const heads = [...sentence.titles.filter((title) => !title.plural && !title.honorific), ...headsOfState(sentence)];
  for (const title of heads) {
    const last = words[title.to - 1];
    const next = words[title.to];
    if (!last || (next?.capital && joinsNext(last) && !last.possessive)) continue;
    if (
      next &&
      joinsNext(last) &&
      !last.possessive &&
      next.token.tags.has("Noun") &&
      !next.token.tags.has("Verb") &&
      !next.token.tags.has("Pronoun") &&
      !isFunction(next.key)
    )
      continue;
    const owner = findOwner(sentence, title.from, mentions);
    const opener = words[owner.from];
    if (!opener || owner.from === title.from || /^(?:a|an)$/u.test(opener.key) || owner.person) continue;
    if (words[owner.from - 1]?.gap === "comma" && mentions.endingAt(sentence, owner.from)) continue;
    if (last.gap === "comma" && mentions.startingAt(sentence, title.to)?.entity.type === "person") continue;
    const behind =
      next?.key === "of"
        ? mentions.startingAt(sentence, words[title.to + 1]?.key === "the" ? title.to + 2 : title.to + 1)
        : null;
    const behindName = behind && countryOf(behind.entity.name)?.name;
    if (next?.key === "of" && !behindName) continue;
    if (
      behind &&
      words[behind.mention.to - 1]?.gap === "comma" &&
      mentions.startingAt(sentence, behind.mention.to)?.entity.type === "person"
    )
      continue;
    const country = behindName ?? (owner.of === undefined ? undefined : (countryOf(owner.of)?.name ?? owner.of));
    const text = words
      .slice(title.from, title.to)
      .map(({ key }) => key)
      .join(" ");
    phrases.push({
      from: owner.from,
      to: behind ? behind.mention.to : title.to,
      head: title.head,
      words: text,
      country,
    });
  }
  return phrases;
}

/** "the Colombian head of state" and "the Colombian counterpart" are no titles before names. */
function headsOfState({ words }: NameSentence): { from: number; to: number; head: string }[] {
  return words.flatMap((word, at) =>
    word.key === "counterpart"
      ? [{ from: at, to: at + 1, head: "leader" }]
      : word.key === "head" && words[at + 1]?.key === "of" && /^(?:state|government)$/u.test(words[at + 2]?.key ?? "")
        ? [{ from: at, to: at + 3, head: "leader" }]
        : [],
  );
}

const isFunction = (key: string) =>
  /^(?:of|in|on|at|to|for|from|with|by|and|or|but|as|who|which|that|has|had|was|is|will|also|then|later|after|before|over|about|during|than|said|says|not|himself|herself|today|yesterday)$/u.test(
    key,
  );
