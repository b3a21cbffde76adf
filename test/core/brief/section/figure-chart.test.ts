import type { Quantity } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { figureChart } from "../../../../packages/core/src/brief/section/figure-chart.ts";
import type { Figure } from "../../../../packages/core/src/brief/section/rival-figures.ts";
import { formatQuantity } from "../../../../packages/core/src/quantity/index.ts";
import { buildDossierArticle, buildFact, locate } from "../../../support/build-dossier.ts";

const article = buildDossierArticle("a", "Some 40 lorries wait.");

function figureOf(measure: string, unit: string, value: number, parts: Partial<Quantity> = {}): Figure {
  const quantity: Quantity = { measure, value, low: value, high: value, unit, bound: "exact", ...parts };
  const fact = buildFact(`${measure}${value}`, [locate(article, "40 lorries")], { kind: "quantity", quantity });
  const words = formatQuantity(quantity);
  return { measure, values: [{ words, fact, evidence: fact.evidence, independentSources: 1 }] };
}

const rowsOf = (...figures: readonly Figure[]) => {
  const chart = figureChart(figures);
  return chart?.kind === "chart" && chart.data.chart === "figures" ? chart.data.rows : [];
};

test("figures of one unit share a scale, each with the interval of its words", () => {
  const rows = rowsOf(
    figureOf("hectares under vines", "hectare", 3000, { low: 2950, high: 3050, bound: "about" }),
    figureOf("rivers", "river", 12),
    figureOf("hectares", "hectare", 800, { high: null, bound: "at-least" }),
  );
  expect(rows.map(({ label }) => label)).toEqual(["Hectares"]);
  expect(rows[0]?.values).toEqual([
    { value: 3000, low: 2950, high: 3050, bound: "about", source: "about 3,000 hectares under vines" },
    { value: 800, low: 800, high: null, bound: "at-least", source: "at least 800 hectares" },
  ]);
});

test("rival values stand on the scale of their figure", () => {
  const [first, second] = [figureOf("talks", "hour", 2, { low: null, bound: "nearly" }), figureOf("talks", "hour", 3)];
  const rows = rowsOf({ measure: "talks", values: [...first.values, ...second.values] });
  expect(rows.map(({ label, values }) => [label, values.map(({ low, high }) => [low, high])])).toEqual([
    [
      "Talks",
      [
        [null, 2],
        [3, 3],
      ],
    ],
  ]);
});

test("people are counted as people", () => {
  const rows = rowsOf(
    figureOf("people killed", "people", 126, { high: null, bound: "at-least" }),
    figureOf("people extradited", "people", 521),
  );
  expect(rows.map(({ label }) => label)).toEqual(["People"]);
  expect(rows[0]?.values.map(({ source }) => source)).toEqual(["at least 126 people killed", "521 people extradited"]);
});

test("rival sums are drawn at their size, ranges from end to end, hours beside minutes", () => {
  const rival = (left: Figure, right: Figure) => ({ ...left, values: [...left.values, ...right.values] });
  const ends = (rows: ReturnType<typeof rowsOf>) => rows[0]?.values.map(({ low, high }) => [low, high]);
  expect(ends(rowsOf(rival(figureOf("aid", "USD", 7e9), figureOf("aid", "USD", 9e8))))).toEqual([
    [7e9, 7e9],
    [9e8, 9e8],
  ]);
  expect(ends(rowsOf(rival(figureOf("haul", "tonne", 180, { high: 200 }), figureOf("haul", "tonne", 250))))).toEqual([
    [180, 200],
    [250, 250],
  ]);
  expect(ends(rowsOf(rival(figureOf("talks", "minute", 40), figureOf("talks", "hour", 2))))).toEqual([
    [40, 40],
    [90, 150],
  ]);
});

test.each([
  ["shares of different things", [figureOf("of votes", "percent", 40), figureOf("of water", "percent", 60)]],
  ["a total and a yearly sum", [figureOf("aid", "USD", 400), figureOf("loans", "USD", 300, { per: "year" })]],
  ["what lies far apart", [figureOf("tonnes of ore", "tonne", 9), figureOf("tonnes of grain", "tonne", 90_000)]],
  ["a single figure", [figureOf("lorries", "lorry", 40)]],
])("%s are not compared", (_, figures) => {
  expect(rowsOf(...figures)).toEqual([]);
});
