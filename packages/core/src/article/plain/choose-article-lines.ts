import { chooseLines } from "../content/choose-lines.ts";
import { lineFeatures } from "../content/line-features.ts";
import { type ContentModel, scoreLines } from "../content/score-lines.ts";
import textModel from "../content/text-model.json" with { type: "json" };

const model = textModel as unknown as ContentModel;

/** Which lines of a paste the model takes for the article. */
export function chooseArticleLines(lines: readonly string[]): readonly boolean[] {
  const { table, facts } = lineFeatures(lines, "");
  const lengths = facts.map((fact) => fact.length);
  return chooseLines(
    scoreLines(
      model,
      table,
      lengths,
      lines.map(() => 0),
    ),
    lengths,
  );
}
