import weights from "./type-weights.generated.json" with { type: "json" };

/** Types a candidate can get; `none` is no entity at all (a heading word, an ordinary noun with a capital). */
export const NAME_TYPES = ["person", "organization", "place", "document", "other", "none"] as const;
export type NameType = (typeof NAME_TYPES)[number];

export type TypeScores = Readonly<Record<NameType, number>>;

const table: Readonly<Record<string, readonly number[]>> = weights.weights;

/** Probabilities of each type under the softmax regression trained by `scripts/train-entity-types.ts`. */
export function scoreTypes(features: readonly string[]): TypeScores {
  const sums = NAME_TYPES.map((_, type) => features.reduce((sum, feature) => sum + (table[feature]?.[type] ?? 0), 0));
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return Object.fromEntries(NAME_TYPES.map((type, at) => [type, (powers[at] ?? 0) / total])) as TypeScores;
}

export const bestType = (scores: TypeScores): NameType =>
  NAME_TYPES.reduce((best, type) => (scores[type] > scores[best] ? type : best), "none");
