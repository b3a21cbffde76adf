import { foldText } from "../../../text/index.ts";
import countries from "./countries.json" with { type: "json" };
import { US_STATES } from "./us-states.ts";

/** A country or world region with the words that speak of it. */
export interface Country {
  readonly name: string;
  readonly adjectives: readonly string[];
  readonly names: readonly string[];
  readonly capitals: readonly string[];
}

const keys = new Map<string, string>();
/** Keys are few and asked for often; a runaway input must not grow the table without end. */
const MOST_KEYS = 50_000;

/** The name as it is looked up: folded, without "the" and with the dots of "U.S." dropped. */
export function placeKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = foldName(name);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, key);
  return key;
}

function foldName(name: string): string {
  return foldText(name)
    .replace(/^the /u, "")
    .replace(/(?<=\b[a-z])\.(?=[a-z]|\s|$)/gu, "");
}

function index(pick: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>();
  for (const country of countries)
    for (const name of pick(country)) if (!found.has(placeKey(name))) found.set(placeKey(name), country);
  return found;
}

const byName = index(({ name, names }) => [name, ...names]);
const byAdjective = index(({ adjectives }) => adjectives);
const byPeople = index(({ adjectives }) =>
  adjectives.filter((word) => /(?:an|i)$/u.test(word)).map((word) => `${word}s`),
);
const byCapital = index(({ capitals }) => capitals);
const states = new Set(US_STATES.map(placeKey));

/** "U.S.", "United States", "America" → United States. */
export const countryByName = (name: string): Country | undefined => byName.get(placeKey(name));
/** "Colombian", "US" → their country; "British" → United Kingdom. */
export const countryByAdjective = (word: string): Country | undefined => byAdjective.get(placeKey(word));
/** "Colombians", "Israelis" → their country. */
export const countryByPeople = (word: string): Country | undefined => byPeople.get(placeKey(word));
/** "Bogotá" → Colombia: the capital, which news also uses for the government. */
export const countryByCapital = (name: string): Country | undefined => byCapital.get(placeKey(name));
export const isUsState = (name: string): boolean => states.has(placeKey(name));
/** A country by any word for it: name, adjective or people. */
export const countryOf = (words: string): Country | undefined =>
  countryByName(words) ?? countryByAdjective(words) ?? countryByPeople(words);
