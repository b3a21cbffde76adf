import { ORGANIZATION_HEADS } from "../entity/lexicon/name-words.ts";
import { countryByCapital, countryOf } from "../gazetteer/countries.ts";
import { firstNameGender, isLastName } from "../gazetteer/person-names.ts";
import type { Chunk, NounPhrase } from "./chunk.ts";
import { isObjectPosition } from "./is-object-position.ts";
import type { Word } from "./word.ts";

/** The phrase a relative clause belongs to: the last one before it, past a comma and a preposition ("in which"). */
export function findAntecedent(
  chunks: readonly Chunk[],
  relative: number,
  words: readonly Word[],
): readonly NounPhrase[] {
  const holder = holderBefore(chunks, relative, words);
  if (holder) return [holder];
  for (let index = relative - 1; index >= Math.max(0, relative - 4); index--) {
    const chunk = chunks[index];
    if (chunk?.kind === "noun" && !chunk.time) return [chunk];
    if (chunk?.kind === "verb") return [];
  }
  return [];
}

/**
 * "a scholar at the institute, who" and "the president of Peru, who": the person, not where they work; "the Council of
 * State, which": the council, whose name it is.
 */
function holderBefore(chunks: readonly Chunk[], relative: number, words: readonly Word[]): NounPhrase | null {
  const at = chunks[relative - 1]?.kind === "comma" ? relative - 2 : relative - 1;
  const [head, link, place] = [chunks[at - 2], chunks[at - 1], chunks[at]];
  if (place?.kind !== "noun" || head?.kind !== "noun" || link?.kind !== "preposition") return null;
  const pronoun = (chunks[relative] as { word?: string }).word;
  if (link.word === "of") {
    const isHeld = pronoun === "who" ? !namesPerson(words, place) : pronoun === "which" && namesBody(words, head);
    return isHeld && isCapital(words[place.head]) ? head : null;
  }
  if (pronoun !== "who" || !/^(?:at|in|from)$/u.test(link.word)) return null;
  return isObjectPosition(chunks, at - 2) ? null : head;
}

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);

/** "the wife of Juan Mora, who" may be told of Mora; Lima is a family name, too. */
function namesPerson(words: readonly Word[], { from, head }: NounPhrase): boolean {
  const place = words[head]?.text ?? "";
  if (countryOf(place) ?? countryByCapital(place)) return false;
  return [words[from], words[head]].some(
    (word) => word !== undefined && (firstNameGender(word.lower) !== undefined || isLastName(word.lower)),
  );
}

function namesBody(words: readonly Word[], { head }: NounPhrase): boolean {
  return isCapital(words[head]) && ORGANIZATION_HEADS.has(words[head]?.lower ?? "");
}
