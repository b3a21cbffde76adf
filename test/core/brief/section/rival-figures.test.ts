import { describe, expect, test } from "vitest";
import { isFigure } from "../../../../packages/core/src/brief/section/rival-figures.ts";
import { buildDossierArticle, buildFact, locate } from "../../../support/build-dossier.ts";

const article = buildDossierArticle("a", "Some 40 lorries wait.");

function isShown(measure: string, unit: string): boolean {
  const quantity = { measure, value: 40, low: 40, high: 40, unit, bound: "exact" } as const;
  return isFigure(buildFact("f", [locate(article, "40 lorries")], { kind: "quantity", quantity }));
}

describe("a figure is shown when its label says what is counted", () => {
  test.each([
    ["tariff on timber", "percent", true],
    ["the lorries", "lorry", true],
    ["trade between the two countries", "USD", true],
    ["the conversation", "minute", true],
    ["What the world", "percent", false],
    ["He", "percent", false],
    ["percent", "percent", false],
    ["The two countries", "USD", false],
    ["The nations", "USD", false],
    ["Sudland", "USD", false],
    ["Aid to Sudland", "USD", true],
    ["", "USD", false],
    ["kilometres", "kilometre", false],
    ["kilometres of road paved", "kilometre", true],
  ])("%s (%s): %s", (measure, unit, expected) => {
    expect(isShown(measure, unit)).toBe(expected);
  });
});
