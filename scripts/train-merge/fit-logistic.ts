export interface FitOptions {
  /** Strength of the L2 penalty on the weights (not on the bias). */
  readonly penalty: number;
  readonly rounds: number;
}

/** Logistic regression by full-batch Adam; the start is zero and nothing is drawn at random, so a run repeats exactly. */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  { penalty, rounds }: FitOptions,
): { bias: number; weights: number[] } {
  const size = (rows[0]?.length ?? 0) + 1;
  const weights = new Float64Array(size);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = new Float64Array(size);
    for (const [index, row] of rows.entries()) {
      let evidence = weights[0] ?? 0;
      for (let at = 1; at < size; at += 1) evidence += (weights[at] ?? 0) * (row[at - 1] ?? 0);
      const error = 1 / (1 + Math.exp(-evidence)) - (labels[index] ?? 0);
      gradient[0] = (gradient[0] ?? 0) + error;
      for (let at = 1; at < size; at += 1) gradient[at] = (gradient[at] ?? 0) + error * (row[at - 1] ?? 0);
    }
    const rate = 0.1 * (1 - round / (rounds + 1));
    for (let at = 0; at < size; at += 1) {
      const slope = ((gradient[at] ?? 0) + (at === 0 ? 0 : penalty * (weights[at] ?? 0))) / rows.length;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** round)) + 1e-10);
      weights[at] = (weights[at] ?? 0) - rate * step;
    }
  }
  return { bias: weights[0] ?? 0, weights: [...weights.slice(1)] };
}
