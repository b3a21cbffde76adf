import { chooseLines } from "../content/choose-lines.ts";
import { distancesTo } from "../content/line-context.ts";
import type { LineFacts } from "../content/line-facts.ts";

/** A box within an article has no more lines than this. */
const BOX = 6;
/** What the model is this sure to be outside stays out even beside the text. */
const LOWEST = 0.2;

/** Which lines to keep, given the probability of each to belong to the article. */
export function keepLines(facts: readonly LineFacts[], scores: readonly number[]): readonly boolean[] {
  const lengths = facts.map((fact) => fact.length);
  return keepBetween(facts, scores, keepBehindBoxes(facts, scores, chooseLines(scores, lengths)));
}

/** Keeps a paragraph that only a box of a few lines parts from the text, where the model was in doubt. */
function keepBehindBoxes(
  facts: readonly LineFacts[],
  scores: readonly number[],
  kept: readonly boolean[],
): readonly boolean[] {
  let last = Number.NEGATIVE_INFINITY;
  return kept.map((keep, index) => {
    const fact = facts[index];
    if (!fact?.prose || fact.furniture) return keep;
    const near = index - last <= BOX && (scores[index] ?? 0) >= LOWEST;
    if (keep || near) last = index;
    return keep || near;
  });
}

/** Text stands so many lines away on both sides of a paragraph that boxes hem in. */
const REACH = 8;
/** Captions and teasers that are sentences are shorter than most paragraphs, and the model is surer of them. */
const SHORTEST = 60;
const SUREST = 0.05;

/** Keeps a paragraph of full sentences with text above and below: losing what was said is worse than a line too many. */
function keepBetween(
  facts: readonly LineFacts[],
  scores: readonly number[],
  kept: readonly boolean[],
): readonly boolean[] {
  const text = new Set(facts.filter((fact, index) => kept[index] && fact.prose));
  const [above, below] = ([1, -1] as const).map((step) => distancesTo(facts, step, (fact) => text.has(fact)));
  return kept.map((keep, index) => {
    const fact = facts[index];
    if (keep || !fact?.prose || !fact.terminal || fact.furniture || fact.credit || fact.length < SHORTEST) return keep;
    const hemmed =
      (above?.[index] ?? Number.POSITIVE_INFINITY) <= REACH && (below?.[index] ?? Number.POSITIVE_INFINITY) <= REACH;
    return hemmed && (scores[index] ?? 0) >= SUREST;
  });
}
