/** Never keep a line that is this unlikely, however unsure the whole text. */
const LOWEST = 0.12;

/**
 * Which lines to keep: those above the cut that makes the expected F1 of kept words highest, given each line's
 * probability of being content (Lewis 1995). A text the model is unsure of keeps more than a cut at one half would.
 */
export function chooseLines(scores: readonly number[], lengths: readonly number[]): readonly boolean[] {
  const order = scores
    .map((_, index) => index)
    .sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right);
  const expected = scores.reduce((sum, score, index) => sum + score * (lengths[index] ?? 0), 0);
  let [kept, hit, best, cut] = [0, 0, 0, 1];
  for (const index of order) {
    const score = scores[index] ?? 0;
    if (score < LOWEST) break;
    kept += lengths[index] ?? 0;
    hit += score * (lengths[index] ?? 0);
    const value = (2 * hit) / (kept + expected);
    if (value >= best) {
      best = value;
      cut = score;
    }
  }
  return scores.map((score) => score >= cut);
}
