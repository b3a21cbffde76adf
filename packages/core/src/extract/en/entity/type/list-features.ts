import { isCity } from "../../gazetteer/cities.ts";
import { countryByName, isUsState } from "../../gazetteer/countries.ts";
import { firstNameGender } from "../../gazetteer/person-names.ts";
import { isRegion } from "../../gazetteer/regions.ts";
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from "../lexicon/name-words.ts";
import type { NameSpan } from "../name/name-span.ts";
import type { Word } from "../name/word.ts";

/** What stands beside a name in a list is mostly of its kind: "Victoria, South Australia and Queensland". */
export function listFeatures({ sentence: { words }, from, to }: NameSpan): string[] {
  const kinds = [kindOf(nameBefore(words, from)), kindOf(nameAfter(words, to))];
  return kinds.flatMap((kind) => (kind === null ? [] : [`beside=${kind}`]));
}

const LINKS = /^(?:and|or|versus|vs)$/u;

function nameAfter(words: readonly Word[], to: number): readonly Word[] {
  let from = to;
  const comma = words[to - 1]?.gap === "comma";
  if (LINKS.test(words[from]?.key ?? "")) from += 1;
  else if (!comma) return [];
  let end = from;
  while (words[end]?.capital && (end === from || words[end - 1]?.gap === "space")) end += 1;
  return words.slice(from, end);
}

function nameBefore(words: readonly Word[], from: number): readonly Word[] {
  let to = from;
  if (LINKS.test(words[to - 1]?.key ?? "")) to -= 1;
  else if (words[to - 1]?.gap !== "comma") return [];
  let start = to;
  while (words[start - 1]?.capital && (start === to || words[start - 1]?.gap === "space")) start -= 1;
  return words.slice(start, to);
}

function kindOf(name: readonly Word[]): "place" | "organization" | "person" | null {
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return null;
  const text = name.map((word) => word.text).join(" ");
  if (countryByName(text) ?? (isUsState(text) || isCity(text) || isRegion(text))) return "place";
  if (ORGANIZATION_HEADS.has(last.key) || KNOWN_ORGANIZATIONS.has(last.key)) return "organization";
  return name.length > 1 && firstNameGender(first.key) ? "person" : null;
}
