/** One training case: its features and the index of its class; `weight` 1 unless told. */
export interface Example {
  readonly features: readonly string[];
  readonly label: number;
  readonly weight?: number;
}

export interface SoftmaxModel {
  readonly weights: ReadonlyMap<string, readonly number[]>;
  predict(features: readonly string[]): number;
}

const EPOCHS = 60;
const RATE = 0.15;
/** Pull towards zero at every step; keeps rare words from deciding alone. */
const DECAY = 0.004;

/** Multinomial logistic regression by AdaGrad over the examples in their order: the same weights on every run. */
export function trainSoftmax(examples: readonly Example[], classes: number): SoftmaxModel {
  const weights = new Map<string, number[]>();
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
        for (let type = 0; type < classes; type += 1) {
          const slope = weight * ((chances[type] ?? 0) - (type === label ? 1 : 0)) + DECAY * (values[type] ?? 0);
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
