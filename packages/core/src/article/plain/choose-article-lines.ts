import { lineFeatures } from "../content/line-features.ts";
import { type ContentModel, scoreLines } from "../content/score-lines.ts";
import textModel from "../content/text-model.json" with { type: "json" };
import { keepLines } from "./keep-lines.ts";

const model = textModel as unknown as ContentModel;

/** Which lines of a paste belong to the article. */
export function chooseArticleLines(lines: readonly string[]): readonly boolean[] {
  const { table, facts } = lineFeatures(lines, "");
  const lengths = facts.map((fact) => fact.length);
  const groups = lines.map(() => 0);
  return keepLines(facts, scoreLines(model, table, lengths, groups));
}
