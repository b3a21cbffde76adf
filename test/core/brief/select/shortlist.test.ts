import { expect, test } from "vitest";
import type { Candidate } from "../../../../packages/core/src/brief/select/collect-candidates.ts";
import { shortlist } from "../../../../packages/core/src/brief/select/shortlist.ts";
import { buildDossierArticle, buildFact, locate } from "../../../support/build-dossier.ts";

const article = buildDossierArticle("a", "The post closed.");
const factOf = (id: string, salience: number) => buildFact(id, [locate(article, "The post closed.")], { salience });
const telling = (...facts: Candidate["facts"]): Candidate => ({
  article,
  span: { start: 0, end: 16 },
  order: 0,
  facts,
});
const repeat = (count: number, candidate: Candidate) => Array.from({ length: count }, () => ({ ...candidate }));
const idsOf = (candidates: readonly Candidate[]) =>
  new Set(candidates.flatMap(({ facts }) => facts.map(({ id }) => id)));

test("of few candidates none is left out", () => {
  const candidates = repeat(30, telling(factOf("copied", 1)));
  expect(shortlist(candidates)).toBe(candidates);
});

test("what a thousand articles repeat leaves room for what one tells", () => {
  const copied = repeat(1000, telling(factOf("copied", 3)));
  const listed = shortlist([...copied, telling(factOf("rare", 1))]);
  expect(idsOf(listed)).toEqual(new Set(["copied", "rare"]));
  expect(listed.length).toBeLessThan(20);
});

test("of many facts the most salient are told, also where many are worth the same", () => {
  const alike = Array.from({ length: 900 }, (_, index) => telling(factOf(`f${index}`, 1)));
  const listed = shortlist([...alike, telling(factOf("salient", 2))]);
  expect(listed.length).toBe(700);
  expect(idsOf(listed)).toContain("salient");
});
