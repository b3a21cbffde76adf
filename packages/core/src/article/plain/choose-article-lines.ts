import { chooseLines } from "../content/choose-lines.ts";
import type { LineFacts } from "../content/line-facts.ts";
import { lineFeatures } from "../content/line-features.ts";
import { type ContentModel, scoreLines } from "../content/score-lines.ts";
import textModel from "../content/text-model.json" with { type: "json" };

const model = textModel as unknown as ContentModel;

/** A box within an article has no more lines than this. */
const BOX = 4;
/** What the model is this sure to be outside stays out even beside the text. */
const LOWEST = 0.35;

/** Which lines of a paste belong to the article. */
export function chooseArticleLines(lines: readonly string[]): readonly boolean[] {
  const { table, facts } = lineFeatures(lines, "");
  const lengths = facts.map((fact) => fact.length);
  const groups = lines.map(() => 0);
  const scores = scoreLines(model, table, lengths, groups);
  return keepBehindBoxes(facts, scores, chooseLines(scores, lengths));
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
