import type { Profile } from "../../schema/index.ts";
import { nameWords } from "./name-words.ts";
import type { Agreement } from "./persons-agree.ts";

const FILLERS = new Set(["of", "the", "for", "and", "on", "in", "to", "a", "de", "del", "la", "el", "y", "los", "las"]);
/** Spellings of one word. */
const SPELLINGS: Readonly<Record<string, string>> = {
  dept: "department",
  centre: "center",
  defence: "defense",
  organisation: "organization",
};

/** An organisation's or place's name taken apart: the words that single it out, and the country they belong to. */
export interface OrganizationName {
  readonly words: readonly string[];
  readonly core: string;
  readonly side: string | null;
}

/** "U.S. Department of the Treasury" and "Treasury Department" have one core; the adjective gives the side. */
export function takeApart(name: string, profile: Profile, side: string | undefined): OrganizationName {
  const words = nameWords(name)
    .filter((word) => !FILLERS.has(word))
    .map((word) => SPELLINGS[word] ?? word);
  for (const candidate of profile.sides) {
    const adjectives = new Set(
      [...candidate.adjectives, candidate.name].flatMap((adjective) => nameWords(adjective).join(" ")),
    );
    const first = words[0] ?? "";
    const pair = words.slice(0, 2).join(" ");
    const dropped = adjectives.has(first) ? 1 : adjectives.has(pair) ? 2 : 0;
    if (dropped > 0 && words.length > dropped) {
      const rest = words.slice(dropped);
      return { words, core: [...rest].sort().join(" "), side: candidate.id };
    }
  }
  return { words, core: [...words].sort().join(" "), side: side ?? null };
}

/** Whether two names of institutions can be one's: the same core words, and not two countries'. */
export function organizationNamesAgree(left: OrganizationName, right: OrganizationName): Agreement | null {
  if (left.core !== right.core) return null;
  if (left.words.join(" ") === right.words.join(" ")) return { score: 0.97, why: "the same name" };
  if (left.side !== null && right.side !== null) {
    return left.side === right.side ? { score: 0.92, why: "the same name, with and without the country" } : null;
  }
  // "Department" alone of an unknown country could be anyone's; two words seldom are.
  if (!left.core.includes(" ")) return null;
  return { score: 0.85, why: "the same words, one with the country's adjective" };
}

/** "WHO" for "World Health Organization", "ELN" for "Ejército de Liberación Nacional". */
export function isAcronymOf(acronym: string, name: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(acronym.replace(/\./gu, ""))) return false;
  const letters = acronym.replace(/[.-]/gu, "").toLowerCase();
  const initials = (words: readonly string[]) =>
    words.map((word) => (/^[\p{Lu}]{2,3}$/u.test(word) ? word : word.slice(0, 1)).toLowerCase()).join("");
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const plain = words.filter((word) => !FILLERS.has(word.toLowerCase()));
  return letters.length >= 2 && words.length > 1 && (initials(plain) === letters || initials(words) === letters);
}
