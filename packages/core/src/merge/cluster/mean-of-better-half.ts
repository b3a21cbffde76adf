/** The mean of the better half of some scores, 0 … 1; the middle one of an odd number counts. */
export function meanOfBetterHalf(scores: readonly number[]): number {
  const better = scores.toSorted((one, other) => other - one).slice(0, Math.ceil(scores.length / 2));
  return better.reduce((sum, score) => sum + score, 0) / better.length;
}
