import { countryOf } from "../../gazetteer/countries.ts";
import type { DraftMention, EntityDraft, MentionIndex } from "../entity-draft.ts";
import { LEADER_HEADS } from "../lexicon/title-words.ts";
import { joinsNext } from "../name/name-span.ts";
import type { NameSentence } from "../name/read-sentences.ts";
import { findOwner } from "../role/find-owner.ts";
import type { Person } from "../role/gather-people.ts";

/** Parties by which news calls people of one country: "the Republican". */
const PARTY_COUNTRY: Readonly<Record<string, string>> = {
  republican: "United States",
  democrat: "United States",
  tory: "United Kingdom",
};

/** A description found to mean one person. */
export interface NominalMention {
  readonly entity: EntityDraft;
  readonly mention: DraftMention;
}

/** Finds descriptions of people named in the article: "the U.S. president", "Colombia's leader", "the Republican". */
export function findNominals(
  sentences: readonly NameSentence[],
  people: readonly Person[],
  mentions: MentionIndex,
): NominalMention[] {
  const found: NominalMention[] = [];
  for (const sentence of sentences) {
    for (const phrase of describePeople(sentence, mentions)) {
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

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly words: string;
  readonly country: string | undefined;
}

/** Definite phrases headed by an office that stand for someone on their own, with no name beside them. */
function describePeople(sentence: NameSentence, mentions: MentionIndex): Phrase[] {
  const { words } = sentence;
  const phrases: Phrase[] = [];
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

/** The person a description fits: by office and country; without a country, the one of that office spoken of last. */
function pickPerson(
  phrase: Phrase,
  people: readonly Person[],
  sentence: NameSentence,
  found: readonly NominalMention[],
): EntityDraft | null {
  const party = PARTY_COUNTRY[phrase.words.split(" ")[0] ?? ""];
  const country = phrase.country ?? party;
  const fits = people.filter((person) => holds(person, phrase, party !== undefined));
  const same = fits.filter(
    (person) =>
      country === undefined || person.country === country || person.roles.some(({ role }) => role.of === country),
  );
  const open = fits.filter((person) => person.country === undefined);
  const pool = (same.length > 0 ? same : open).filter(({ entity }) => lastPlace(entity, sentence, found) >= 0);
  if (pool.length < 2) return pool[0]?.entity ?? null;
  const [first, second] = [...pool].sort(
    (left, right) => lastPlace(right.entity, sentence, found) - lastPlace(left.entity, sentence, found),
  );
  if (!first || !second) return null;
  const near = (person: Person) => lastSentence(person.entity, sentence, found) >= sentence.index - 2;
  return near(first) && (!near(second) || country === undefined) ? first.entity : null;
}

function holds(person: Person, phrase: Phrase, party: boolean): boolean {
  if (party)
    return person.roles.some(
      ({ role, head }) =>
        LEADER_HEADS.has(head) ||
        /senator|representative|congress|governor|candidate|republican|democrat/u.test(role.title),
    );
  const wanted = phrase.words.replace(/^(?:former|then|new|current|acting|late) /u, "");
  return person.roles.some(({ role, head, kinOf }) => {
    if (kinOf) return false;
    if (phrase.head === "leader") return LEADER_HEADS.has(head) && (head !== "minister" || /prime/u.test(role.title));
    if (head !== phrase.head) return false;
    return wanted === head
      ? !/^(?:vice|deputy|former)\b/u.test(role.title)
      : role.title.includes(wanted) || wanted.includes(role.title);
  });
}

function places(
  entity: EntityDraft,
  sentence: NameSentence,
  found: readonly NominalMention[],
): readonly DraftMention[] {
  const own = [...entity.mentions, ...found.filter((other) => other.entity === entity).map(({ mention }) => mention)];
  return own.filter((mention) => mention.sentence.index <= sentence.index);
}

const lastPlace = (entity: EntityDraft, sentence: NameSentence, found: readonly NominalMention[]) =>
  Math.max(-1, ...places(entity, sentence, found).map(({ start }) => start));
const lastSentence = (entity: EntityDraft, sentence: NameSentence, found: readonly NominalMention[]) =>
  Math.max(-1, ...places(entity, sentence, found).map((mention) => mention.sentence.index));
