import { createDisjointSets } from "../cluster/disjoint-sets.ts";
import type { Disagreement } from "./build-dispute.ts";

/**
 * Whether one act took place may be denied in two ways, by an event told as not come about and by a source that denies
 * it: disagreements on one fact with the same versions are one, under the fullest title.
 */
export function joinDenials(disagreements: readonly Disagreement[]): readonly Disagreement[] {
  const sets = createDisjointSets(disagreements.length);
  const first = new Map<string, number>();
  for (const [index, { facts, versions }] of disagreements.entries()) {
    const values = versions.map(({ value }) => value).sort();
    for (const fact of facts) {
      const key = `${fact} ${values.join(" / ")}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else sets.join(known, index);
    }
  }
  return [...Map.groupBy(disagreements.keys(), (index) => sets.find(index)).values()].map((indices) =>
    join(indices.flatMap((index) => disagreements[index] ?? [])),
  );
}

function join(same: readonly Disagreement[]): Disagreement {
  const [first, ...others] = [...same].sort((left, right) => right.facts.length - left.facts.length);
  if (!first) throw new Error("Cannot join disagreements, expected at least one");
  return others.length === 0
    ? first
    : {
        ...first,
        facts: same.flatMap(({ facts }) => facts),
        versions: first.versions.map(({ value }) => ({
          value,
          reports: same.flatMap(({ versions }) => versions.find((version) => version.value === value)?.reports ?? []),
        })),
      };
}
