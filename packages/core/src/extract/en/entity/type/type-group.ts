import { countryOf } from "../../gazetteer/countries.ts";
import type { LocalName } from "../group/local-name.ts";
import { NAME_TYPES, type NameType } from "./classify-name.ts";

/** Below this chance of being nothing a group is kept: a missed name costs a reader more than a dull one. */
const NOTHING = 0.6;
/** A type with less than this chance is not claimed: the name is kept as something else. */
const SURE = 0.42;
/** People are seldom mistaken for, and a briefing lives on them. */
const SURE_PERSON = 0.25;
/** A chance never counts as less: one odd variant must not outvote all others. */
const FLOOR = 0.02;

/** The type of a group: all its names vote with the logarithm of their chances, full names with twice the weight of single words. */
export function typeGroup(names: readonly LocalName[]): NameType {
  if (names.some((name) => countryOf(name.text))) return "place";
  if (names.every((name) => name.spans.every(({ quoted }) => quoted) && !hasBearer(name))) return "document";
  const total = names.reduce((sum, name) => sum + weightOf(name), 0);
  const votes = NAME_TYPES.map((type) => {
    const sum = names.reduce((score, name) => score + weightOf(name) * Math.log(Math.max(name.scores[type], FLOOR)), 0);
    return { type, chance: Math.exp(sum / total) };
  });
  const nothing = votes.find(({ type }) => type === "none")?.chance ?? 0;
  const all = votes.reduce((sum, { chance }) => sum + chance, 0);
  if (nothing / all > NOTHING) return "none";
  const best = votes
    .filter(({ type }) => type !== "none")
    .reduce((top, vote) => (vote.chance > top.chance ? vote : top));
  return best.chance / all < (best.type === "person" ? SURE_PERSON : SURE) ? "other" : best.type;
}

/** A quoted name that reads like a person's or a body's is one. */
const hasBearer = ({ features }: LocalName) =>
  ["first-name-rare-word", "organization-last", "company-last", "title"].some((hint) => features.has(hint));

const weightOf = (name: LocalName) => (name.words.length > 1 ? 2 : 1);
