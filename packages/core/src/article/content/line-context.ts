import type { LineFacts } from "./line-facts.ts";

/** Stands for "there is none" among distances. */
const FAR = 99;

/** Lines to the nearest line of a kind, looking back (`step` 1) or ahead (−1). */
export function distancesTo(
  facts: readonly LineFacts[],
  step: 1 | -1,
  counts: (fact: LineFacts) => boolean,
): readonly number[] {
  const found = new Array<number>(facts.length).fill(FAR);
  let distance = FAR;
  for (let index = step === 1 ? 0 : facts.length - 1; index >= 0 && index < facts.length; index += step) {
    found[index] = distance;
    const fact = facts[index];
    distance = fact && counts(fact) ? 1 : Math.min(FAR, distance + 1);
  }
  return found;
}

/** Share of the characters around a line, itself left out, that are prose. */
export function proseShare(facts: readonly LineFacts[], index: number, reach: number): number {
  let [prose, all] = [0, 0];
  for (let at = Math.max(0, index - reach); at <= Math.min(facts.length - 1, index + reach); at++) {
    const fact = facts[at];
    if (at === index || !fact) continue;
    all += fact.length;
    if (fact.prose) prose += fact.length;
  }
  return all === 0 ? 0 : prose / all;
}

/** In how many lines each long word of the prose occurs. */
export function countLongWords(facts: readonly LineFacts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (!fact.prose) continue;
    for (const word of new Set(fact.words)) if (word.length > 4) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Share of a line's long words that other lines of the main text use too. */
export function topicality(fact: LineFacts, vocabulary: ReadonlyMap<string, number>): number {
  const long = fact.words.filter((word) => word.length > 4);
  return shareOf(long, (word) => (vocabulary.get(word) ?? 0) > (fact.prose ? 1 : 0));
}

export function shareOf(words: readonly string[], test: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(test).length / words.length;
}
