import { toInterchange } from "@chancery/core/render";
import { Interchange } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { buildDossier, buildDossierArticle, buildEntity, buildFact, locate } from "../../../support/build-dossier.ts";

const article = buildDossierArticle("a1", "At least 40 lorries wait, the ministry said.", { outlet: "The Bell" });
const quantity = {
  measure: "lorries waiting",
  value: 40,
  low: 40,
  high: null,
  unit: "lorry",
  bound: "at-least",
  per: "day",
} as const;
const fact = buildFact("f1", [locate(article, "At least 40 lorries")], {
  kind: "quantity",
  quantity,
  attribution: { source: "e1", through: "a post", modality: "reported" },
});
const dossier = buildDossier({
  articles: [article],
  facts: [fact],
  entities: [buildEntity("e1", "The ministry", [locate(article, "the ministry")])],
});

test("the document is what its schema says, and loses nothing in JSON", () => {
  const document = toInterchange(dossier);
  expect(Interchange.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
});

test("every piece of evidence is read again in its article", () => {
  const { articles, facts, entities } = toInterchange(dossier);
  for (const { article: id, start, end, text } of [
    ...facts.flatMap((each) => each.evidence),
    ...entities.flatMap((each) => each.mentions),
  ]) {
    expect(articles.find((each) => each.id === id)?.body.slice(start, end)).toBe(text);
  }
});

test("how a fact was joined and rated stays inside", () => {
  const [exported] = toInterchange(dossier).facts;
  expect(exported).not.toHaveProperty("salience");
  expect(exported).not.toHaveProperty("eventStatus");
  expect(exported?.quantity).toEqual({
    measure: "lorries waiting",
    value: 40,
    low: 40,
    high: null,
    unit: "lorry",
    bound: "at-least",
  });
  expect(exported?.attribution).toEqual({ source: "e1", modality: "reported" });
});
