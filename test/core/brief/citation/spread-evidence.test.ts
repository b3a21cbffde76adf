import { expect, test } from "vitest";
import { spreadEvidence } from "../../../../packages/core/src/brief/citation/index.ts";
import { buildDossierArticle, locate } from "../../../support/build-dossier.ts";

const publishers = ["Bell", "Bell", "Bell", "Bell", "Bell", "Bell", "Horn", "Star"];
const articles = publishers.map((outlet, index) => buildDossierArticle(`a${index}`, "The post closed.", { outlet }));
const known = new Map(articles.map((article) => [article.id, article]));
const evidence = articles.flatMap((article) => [locate(article, "The post"), locate(article, "closed")]);

test("of few articles each is cited once, with its first passage", () => {
  const cited = spreadEvidence(evidence.slice(0, 6), known);
  expect(cited.map(({ article, text }) => [article, text])).toEqual([
    ["a0", "The post"],
    ["a1", "The post"],
    ["a2", "The post"],
  ]);
});

test("of many articles every publisher comes before a second article of one", () => {
  expect(spreadEvidence(evidence, known).map(({ article }) => article)).toEqual(["a0", "a1", "a2", "a3", "a6", "a7"]);
});
