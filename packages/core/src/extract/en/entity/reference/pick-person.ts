import { countryByName } from "../../gazetteer/countries.ts";
import type { DraftMention, EntityDraft, PlacedDraft } from "../entity-draft.ts";
import { LEADER_HEADS, wordSet } from "../lexicon/title-words.ts";
import type { NameSentence } from "../name/read-sentences.ts";
import type { Person } from "../role/gather-people.ts";
import type { PersonPhrase } from "./describe-people.ts";

/** Parties by which news calls people of one country: "the Republican". */
const PARTY_COUNTRY: Readonly<Record<string, string>> = {
  republican: "United States",
  democrat: "United States",
  tory: "United Kingdom",
};

/** Words for holders of several offices: "the diplomat" for an ambassador. */
const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  diplomat: wordSet("ambassador envoy consul attache"),
  lawmaker: wordSet("senator representative congressman congresswoman deputy legislator parliamentarian mp"),
  legislator: wordSet("senator representative congressman congresswoman deputy lawmaker parliamentarian"),
};

/** The person a description fits: by office and country; without a country, the one of that office spoken of last. */
export function pickPerson(
  phrase: PersonPhrase,
  people: readonly Person[],
  sentence: NameSentence,
  found: readonly PlacedDraft[],
): EntityDraft | null {
  const party = PARTY_COUNTRY[phrase.words.split(" ")[0] ?? ""];
  const country = phrase.country ?? party;
  const fits = people.filter((person) => holds(person, phrase, party !== undefined));
  const same = fits.filter(
    (person) =>
      country === undefined || person.country === country || person.roles.some(({ role }) => role.of === country),
  );
  // "Kenya's Ruto" beside "President Mora": the Kenyan president is not the one whose country is left unsaid.
  const natives = country === undefined ? [] : people.filter((person) => belongsTo(person, country));
  const [native] = natives;
  if (same.length === 0 && native && natives.length === 1 && native.roles.length === 0 && LEADER_HEADS.has(phrase.head))
    return native.entity;
  const open = natives.length > 0 ? [] : fits.filter((person) => person.country === undefined);
  const pool = (same.length > 0 ? same : open).filter(({ entity }) => lastPlace(entity, sentence, found) >= 0);
  if (pool.length < 2) return pool[0]?.entity ?? null;
  const [first, second] = [...pool].sort(
    (left, right) => lastPlace(right.entity, sentence, found) - lastPlace(left.entity, sentence, found),
  );
  if (!first || !second) return null;
  const near = (person: Person) => lastSentence(person.entity, sentence, found) >= sentence.index - 2;
  return near(first) && (!near(second) || country === undefined) ? first.entity : null;
}

function holds(person: Person, phrase: PersonPhrase, party: boolean): boolean {
  if (party)
    return (
      !ofOtherParty(person, phrase.words) &&
      person.roles.some(
        ({ role, head }) =>
          LEADER_HEADS.has(head) ||
          /senator|representative|congress|governor|candidate|republican|democrat/u.test(role.title),
      )
    );
  const wanted = phrase.words.replace(/^(?:former|then|new|current|acting|late) /u, "");
  return person.roles.some(({ role, head, kinOf }) => {
    if (kinOf) return false;
    if (phrase.head === "leader") return LEADER_HEADS.has(head) && (head !== "minister" || /prime/u.test(role.title));
    if (KINDS[phrase.head]?.has(head)) return true;
    if (head !== phrase.head) return false;
    return wanted === head
      ? !/^(?:vice|deputy|former)\b/u.test(role.title)
      : role.title.includes(wanted) || wanted.includes(role.title);
  });
}

/** "Kenya's Ruto": somebody introduced by country alone. */
const belongsTo = ({ entity }: Person, country: string) =>
  entity.mentions.some(({ sentence: { words }, from }) => {
    const before = words[from - 1];
    return before?.possessive === true && countryByName(before.text)?.name === country;
  });

/** "the Democrat" is nobody who is called a Republican senator. */
function ofOtherParty({ roles }: Person, words: string): boolean {
  const parties = Object.keys(PARTY_COUNTRY);
  const own = parties.find((party) => words.startsWith(party));
  return roles.some(({ role }) => parties.some((party) => party !== own && role.title.includes(party)));
}

function places(entity: EntityDraft, sentence: NameSentence, found: readonly PlacedDraft[]): readonly DraftMention[] {
  const own = [...entity.mentions, ...found.filter((other) => other.entity === entity).map(({ mention }) => mention)];
  return own.filter((mention) => mention.sentence.index <= sentence.index);
}

const lastPlace = (entity: EntityDraft, sentence: NameSentence, found: readonly PlacedDraft[]) =>
  Math.max(-1, ...places(entity, sentence, found).map(({ start }) => start));
const lastSentence = (entity: EntityDraft, sentence: NameSentence, found: readonly PlacedDraft[]) =>
  Math.max(-1, ...places(entity, sentence, found).map((mention) => mention.sentence.index));
