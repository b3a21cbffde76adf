import type { Candidate } from "./collect-candidates.ts";
import { sumWeights } from "./select-sentences.ts";

/** Of several hundred articles only the sentences on the most salient facts are worth wording. */
const MOST_CANDIDATES = 700;
/** Among so many that tell the same facts there is one that can be worded; more would leave other facts no place. */
const MOST_ALIKE = 5;

/** The candidates that are worth wording, in their order: of many articles those that tell the most, a few for the same facts. */
export function shortlist(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= MOST_CANDIDATES) return candidates;
  const alike = Map.groupBy(candidates, ({ facts }) => facts.map(({ id }) => id).join(" "));
  const few = [...alike.values()].flatMap((same) => {
    const worth = sumWeights(same[0]?.facts ?? []);
    return same.slice(0, MOST_ALIKE).map((candidate) => ({ candidate, worth }));
  });
  const listed = few.sort((left, right) => right.worth - left.worth).slice(0, MOST_CANDIDATES);
  const worthy = new Set(listed.map(({ candidate }) => candidate));
  return candidates.filter((candidate) => worthy.has(candidate));
}
