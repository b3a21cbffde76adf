import { isCity } from "../../gazetteer/cities.ts";
import { countryOf, isUsState } from "../../gazetteer/countries.ts";
import {
  COMPANY_SUFFIXES,
  DOCUMENT_HEADS,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
} from "../lexicon/name-words.ts";
import type { LocalName } from "./local-name.ts";
import type { NameGroups } from "./name-groups.ts";

/** Joins variants of organisations: "Chrysler LLC" and "Chrysler", "US Treasury Department" and "Treasury Department". */
export function joinBodies(groups: NameGroups): void {
  joinPlaces(groups);
  const bodies = groups.names.filter(
    (name) => !groups.groupOf(name).some((member) => looksPersonal(member) || isKnownPlace(member)),
  );
  for (const short of bodies) {
    const owners = bodies.filter((long) => long !== short && isVariant(short, long));
    const [owner] = owners;
    if (owner && owners.every((other) => groups.together(other, owner) || sameStart(other, owner))) {
      groups.join(owner, short, "en/entity/short-form");
    }
  }
}

/** Parts of the earth that go by their name with and without the word: "Gaza" and "Gaza Strip", unlike "Mexico City". */
const GENERIC_PLACE = /^(?:sea|strip|ocean|peninsula|desert|basin|valley|region|mountains|islands|archipelago)$/u;

function joinPlaces(groups: NameGroups): void {
  for (const long of groups.names) {
    const short =
      GENERIC_PLACE.test(long.words.at(-1) ?? "") &&
      groups.names.find((name) => name.words.join(" ") === long.words.slice(0, -1).join(" "));
    if (short) groups.join(long, short, "en/entity/short-form");
  }
}

const isKnownPlace = (name: LocalName) =>
  countryOf(name.text) !== undefined || isUsState(name.text) || isCity(name.text);
const looksPersonal = (name: LocalName) => name.scores.person > 0.6;
const sameStart = (left: LocalName, right: LocalName) => left.words[0] === right.words[0];

function isVariant(short: LocalName, long: LocalName): boolean {
  if (short.words.length >= long.words.length) return false;
  const bare = (words: readonly string[]) => words.filter((word) => !COMPANY_SUFFIXES.has(word));
  if (bare(short.words).join(" ") === bare(long.words).join(" ") && bare(short.words).length > 0) return true;
  if (
    long.scores.organization < 0.4 ||
    [PLACE_HEADS, DOCUMENT_HEADS, OTHER_HEADS].some((heads) => heads.has(long.words.at(-1) ?? ""))
  )
    return false;
  const rest = long.words.slice(short.words.length);
  if (long.words.slice(0, short.words.length).join(" ") === short.words.join(" ")) return startsAlone(short, rest);
  const head = long.words.slice(0, long.words.length - short.words.length).join(" ");
  const ends = long.words.slice(-short.words.length).join(" ") === short.words.join(" ");
  return (
    ends &&
    short.words.length > 1 &&
    ORGANIZATION_HEADS.has(short.words.at(-1) ?? "") &&
    (countryOf(head) !== undefined || /^(?:\p{L}+)$/u.test(head))
  );
}

/** First words that many bodies share, and none goes by alone: "International" is not the "International Monetary Fund". */
const GENERIC =
  /^(?:international|national|federal|central|general|global|world|european|african|asian|american|human|royal|democratic|united|supreme|joint|first|new|north|south|east|west)$/u;

/** "Ford" of "Ford Motor Company"; not "Singapore" of "Singapore Airlines", nor "National" of "National Guard". */
function startsAlone(short: LocalName, rest: readonly string[]): boolean {
  if (/^(?:of|for|on|and)$/u.test(rest[0] ?? "") || GENERIC.test(short.words.join(" "))) return false;
  // "UN" is not short for "UN Office on Drugs and Crime".
  if (/^\p{Lu}{2,}$/u.test(short.text) && rest.some((word) => ORGANIZATION_HEADS.has(word))) return false;
  return short.scores.place < 0.6 && short.scores.none < 0.5;
}
