import { expect, test } from "vitest";
import { findSupport, sourcesOf } from "../../../../packages/core/src/brief/select/find-support.ts";
import { buildDossierArticle, buildFact, locate } from "../../../support/build-dossier.ts";

const main = "Norland imposed tolls on the river pilots of Sudland on Friday";
const update = buildDossierArticle("a1", `${main}, accusing the pilots of smuggling timber.`);
const other = buildDossierArticle("a2", "Norland accused the river pilots of Sudland of smuggling timber.");
const tolls = buildFact("f-tolls", [locate(update, main)], { salience: 0.3 });
const accusation = buildFact(
  "f-accusation",
  [
    locate(update, "accusing the pilots of smuggling timber"),
    locate(other, "Norland accused the river pilots of Sudland of smuggling timber"),
  ],
  { salience: 0.9, independentSources: 2 },
);
const span = { start: 0, end: update.body.length };

test("an article that only reports what a sentence tells on the way does not bear it out", () => {
  const sentence = { article: update, span, facts: [accusation, tolls] };
  expect(findSupport(sentence)).toEqual([]);
  expect(sourcesOf(sentence)).toBe(1);
});

test("where the main clause tells no fact, the one told on the way counts", () => {
  const sentence = { article: update, span, facts: [accusation] };
  expect(findSupport(sentence).map(({ article }) => article)).toEqual(["a2"]);
  expect(sourcesOf(sentence)).toBe(2);
});

test("an article that counts otherwise does not bear a number out", () => {
  const [forty, ninety, dozens] = ["At least 40 lorries", "Some 90 lorries", "Dozens of lorries"].map((words, index) =>
    buildDossierArticle(`b${index}`, `${words} wait at the border post of Alm.`),
  );
  if (!forty || !ninety || !dozens) throw new Error("expected three articles");
  const evidence = [forty, ninety, dozens].map((of) => locate(of, of.body));
  const wait = buildFact("f-wait", evidence, { independentSources: 3 });
  const sentence = { article: forty, span: { start: 0, end: forty.body.length }, facts: [wait] };
  expect(findSupport(sentence).map(({ article }) => article)).toEqual(["b2"]);
});

test("an article that reports what an act of another day was done to does not bear the act out", () => {
  const overturned = buildDossierArticle("c1", "A court in Alm overturned the conviction of Ada Berg for smuggling.");
  const convicted = buildDossierArticle(
    "c2",
    "A court in Alm found Ada Berg guilty of smuggling: a conviction at last.",
  );
  const day = (start: string) => ({ start, end: start, precision: "day", basis: "stated" }) as const;
  const act = buildFact("f-act", [locate(overturned, "A court in Alm overturned the conviction of Ada Berg")], {
    date: day("2030-05-02"),
  });
  const conviction = buildFact(
    "f-conviction",
    [locate(overturned, "conviction of Ada Berg"), locate(convicted, convicted.body)],
    { date: day("2030-03-01"), independentSources: 2, salience: 0.9 },
  );
  const sentence = {
    article: overturned,
    span: { start: 0, end: overturned.body.length },
    facts: [conviction, act],
  };
  expect(findSupport(sentence)).toEqual([]);
  expect(findSupport({ ...sentence, facts: [conviction] }).map(({ article }) => article)).toEqual(["c2"]);
});
