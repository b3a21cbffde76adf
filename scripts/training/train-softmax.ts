/** One training case: its features, the index of its class, and how much it counts (1 unless told). */
export interface Example {
  readonly features: readonly string[];
  readonly label: number;
  readonly weight?: number;
}

export interface SoftmaxModel {
  readonly weights: ReadonlyMap<string, readonly number[]>;
  predict(features: readonly string[]): number;
}

/** Few and small steps: what the data does not insist on stays as the priors have it, which carries over to other texts. */
const EPOCHS = 15;
const RATE = 0.05;
/** Pull towards the prior at every step; features that hold a word ("last=airlines") are pulled harder, being rarer. */
const DECAY = 0.003;
const WORD_DECAY = 0.02;
/** A feature must stand in so many examples to be learned at all. */
const LEAST = 3;

/** Multinomial logistic regression by AdaGrad over the examples in their order: the same weights on every run. */
export function trainSoftmax(
  all: readonly Example[],
  classes: number,
  priors: ReadonlyMap<string, readonly number[]>,
): SoftmaxModel {
  const counts = new Map<string, number>();
  for (const { features } of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const examples = all.map((example) => ({
    ...example,
    features: example.features.filter((feature) => (counts.get(feature) ?? 0) >= LEAST || priors.has(feature)),
  }));
  const weights = new Map([...priors].map(([feature, values]) => [feature, [...values]]));
  const squares = new Map<string, number[]>();
  const row = (table: Map<string, number[]>, feature: string) => {
    const found = table.get(feature) ?? new Array<number>(classes).fill(0);
    table.set(feature, found);
    return found;
  };
  const score = (features: readonly string[]) =>
    Array.from({ length: classes }, (_, type) =>
      features.reduce((sum, feature) => sum + (weights.get(feature)?.[type] ?? 0), 0),
    );
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, label, weight = 1 } of examples) {
      const chances = softmax(score(features));
      for (const feature of features) {
        const values = row(weights, feature);
        const sums = row(squares, feature);
        const prior = priors.get(feature);
        const decay = feature.includes("=") ? WORD_DECAY : DECAY;
        for (let type = 0; type < classes; type += 1) {
          const away = (values[type] ?? 0) - (prior?.[type] ?? 0);
          const slope = weight * ((chances[type] ?? 0) - (type === label ? 1 : 0)) + decay * away;
          sums[type] = (sums[type] ?? 0) + slope * slope;
          values[type] = (values[type] ?? 0) - (RATE * slope) / (Math.sqrt(sums[type] ?? 0) + 1e-6);
        }
      }
    }
  }
  return { weights, predict: (features) => indexOfLargest(score(features)) };
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

const indexOfLargest = (values: readonly number[]) => values.indexOf(Math.max(...values));
