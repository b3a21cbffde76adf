import { isCity } from "../../gazetteer/cities.ts";
import { isCompanyWord } from "../../gazetteer/companies.ts";
import { countryByCapital, countryByName } from "../../gazetteer/countries.ts";
import { FAMILY_FIRST, firstNameGender } from "../../gazetteer/person-names.ts";
import { KNOWN_ORGANIZATIONS, PARTICLES } from "../lexicon/name-words.ts";
import { typeGroup } from "../type/type-group.ts";
import { NAME_LINKS } from "./kinship.ts";
import type { LocalName } from "./local-name.ts";
import type { NameGroups } from "./name-groups.ts";

/** A single name that is a known city or company must look this little like one before a full name may claim it. */
const OTHER_TYPE = 0.9;

/** Joins short forms of people with their full names: "Mora" with "Juan Mora", "Pedro Ortiz" with "Pedro Arnulfo Ortiz Luna". */
export function joinPeople(groups: NameGroups): void {
  const full = groups.names.filter((name) => name.words.length > 1 && isPerson(name));
  for (const short of [...groups.names].sort((left, right) => right.words.length - left.words.length)) {
    if (!mayBePerson(short)) continue;
    const owners = full.filter(
      (name) => name !== short && !groups.together(name, short) && isShortFormOf(short.words, name.words),
    );
    const owner = pickOwner(owners, short);
    if (owner) groups.join(owner, short, "en/entity/short-form");
  }
}

const isPerson = (name: LocalName) => typeGroup([name]) === "person";

function mayBePerson(name: LocalName): boolean {
  if (isPerson(name)) return true;
  if (name.spans.some((span) => span.adjective)) return false;
  if (countryByName(name.text) ?? countryByCapital(name.text)) return name.spans.some((span) => span.title);
  // "De Blasio": a surname of two words begins with a particle.
  const surname = name.words.length === 1 || (name.words.length === 2 && PARTICLES.has(name.words[0] ?? ""));
  if (!surname) return false;
  const knownOtherwise = isCity(name.text) || isCompanyWord(name.text) || KNOWN_ORGANIZATIONS.has(name.key);
  return !knownOtherwise || name.scores.place + name.scores.organization < OTHER_TYPE;
}

/** Whether `short` names the same person: a surname, the first name alone, or some of the words in order from the first. */
function isShortFormOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  if (short.length === 1) return full.includes(short[0] ?? "") && (short[0]?.length ?? 0) > 1;
  let at = -1;
  for (const word of short) {
    at = full.findIndex((other, index) => index > at && (other === word || (word.length <= 2 && other[0] === word[0])));
    if (at < 0) return false;
  }
  return short[0] === full[0] || full.slice(-short.length).join(" ") === short.join(" ");
}

/**
 * Of several people with the name, the one known by it: first named in full, not introduced as someone's kin
 * ("First Lady Elena Mora", "son Andrés Mora"). A first name alone is only claimed when nobody has it as surname.
 */
function pickOwner(owners: readonly LocalName[], short: LocalName): LocalName | undefined {
  const surname = owners.filter((owner) => short.words.length > 1 || isSurname(short.words[0] ?? "", owner));
  const candidates = surname.length > 0 ? surname : owners.length === 1 && isGivenName(short) ? owners : [];
  const principals = candidates.filter(
    (owner) => !owner.spans.some((span) => NAME_LINKS.test(wordsBefore(owner, span.from))),
  );
  const pool = principals.length > 0 ? principals : candidates;
  return [...pool].sort((left, right) => (left.spans[0]?.start ?? 0) - (right.spans[0]?.start ?? 0))[0];
}

/** A first name by list, or a rare word that reads like a person's: many countries call people by the first, "Thaksin". */
const isGivenName = (name: LocalName) =>
  firstNameGender(name.text) !== undefined || (isPerson(name) && !name.features.has("single-common"));

/** "Mora" of "Juan Mora", "Kim" of "Kim Yo Jong". */
const isSurname = (word: string, { words }: LocalName) =>
  words.indexOf(word) > 0 || (words[0] === word && FAMILY_FIRST.has(word));

function wordsBefore(name: LocalName, from: number): string {
  const words = name.spans.find((span) => span.from === from)?.sentence.words ?? [];
  return words
    .slice(Math.max(0, from - 2), from)
    .map((word) => word.key)
    .join(" ");
}
