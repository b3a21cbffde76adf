import { countryByCapital, countryOf } from "../../gazetteer/countries.ts";
import { firstNameGender, type Gender } from "../../gazetteer/person-names.ts";
import type { DraftMention, EntityDraft, FoundRole, MentionIndex } from "../entity-draft.ts";
import { FEMALE_TITLES, KIN, LEADER_HEADS, MALE_TITLES } from "../lexicon/title-words.ts";
import { readRoles } from "./read-roles.ts";

/** A person with what the text tells: roles, the country they act for, and gender where name or title shows it. */
export interface Person {
  readonly entity: EntityDraft;
  readonly roles: readonly FoundRole[];
  readonly country: string | undefined;
  readonly gender: Gender;
}

/** Reads everyone's roles; "his foreign minister" takes the country of the person "his" stands for. */
export function gatherPeople(drafts: readonly EntityDraft[], mentions: MentionIndex): Person[] {
  const found = new Map(
    drafts.filter(({ type }) => type === "person").map((entity) => [entity, readRoles(entity, mentions)]),
  );
  return [...found].map(([entity, roles]) => {
    const settled = roles.map((each) => settleOwner(each, found));
    return { entity, roles: settled, country: countryIn(settled), gender: genderOf(entity, settled) };
  });
}

/** A president's minister serves the country, his spokesman or lawyer himself. */
const STATE_OFFICE =
  /^(?:minister|secretary|undersecretary|ambassador|envoy|premier|chancellor|president|governor|commander|negotiator)$/u;

function settleOwner(found: FoundRole, all: ReadonlyMap<EntityDraft, readonly FoundRole[]>): FoundRole {
  if (!found.kinOf || Object.hasOwn(KIN, found.head) || found.role.of !== undefined) return found;
  const principal = all.get(found.kinOf) ?? [];
  const { kinOf: _, ...rest } = found;
  // "His foreign minister" after words of a spokesman: ministers serve those who lead.
  if (/^minister$/u.test(found.head) && principal.length > 0 && !principal.some(({ head }) => LEADER_HEADS.has(head)))
    return rest;
  const country = STATE_OFFICE.test(found.head) ? countryIn(principal) : undefined;
  return { ...rest, role: { ...found.role, of: country ?? found.kinOf.name } };
}

/** The country of an office: a leader's before others'. */
function countryIn(roles: readonly FoundRole[]): string | undefined {
  const sorted = [...roles.filter(({ head }) => LEADER_HEADS.has(head)), ...roles];
  for (const { role, kinOf } of sorted) {
    const country =
      kinOf === undefined && role.of !== undefined ? (countryOf(role.of) ?? countryByCapital(role.of)) : undefined;
    if (country) return country.name;
  }
  return undefined;
}

/** By the titles of the full name, else by the first name, else by those of the surname, which kin share: "Mrs. Mora". */
function genderOf(entity: EntityDraft, roles: readonly FoundRole[]): Gender {
  const titlesOf = (mentions: readonly DraftMention[]) =>
    mentions.flatMap(({ sentence, from }) =>
      sentence.titles.filter((title) => title.to === from).map(({ head }) => head),
    );
  const [full, short] = [
    entity.mentions.filter(({ from, to }) => to - from > 1),
    entity.mentions.filter(({ from, to }) => to - from === 1),
  ];
  const first = entity.names.map(({ words }) => words).find((words) => words.length > 1)?.[0];
  const known = first === undefined ? undefined : firstNameGender(first);
  return (
    genderIn([...titlesOf(full), ...roles.map(({ head }) => head)]) ??
    (known === "either" ? undefined : known) ??
    genderIn(titlesOf(short)) ??
    "either"
  );
}

function genderIn(heads: readonly string[]): Gender | undefined {
  for (const head of heads) {
    const kin = KIN[head];
    if (kin && kin !== "either") return kin;
    if (FEMALE_TITLES.has(head)) return "female";
    if (MALE_TITLES.has(head)) return "male";
  }
  return undefined;
}
