import { expect, test } from "vitest";
import { isOverdue } from "../../../../packages/core/src/brief/select/is-overdue.ts";
import { buildDossierArticle, buildFact, locate } from "../../../support/build-dossier.ts";

const BODY = "The court must rule by 30 April 2030. Norland closed the post on 30 April 2030.";
const date = { start: "2030-04-30", end: "2030-04-30", precision: "day", basis: "stated" } as const;

function isPast(words: string, eventStatus: "planned" | "happened", asOf: string | null): boolean {
  const article = buildDossierArticle("a", BODY);
  const evidence = locate(article, words);
  const fact = buildFact("f", [evidence], { date, eventStatus });
  return isOverdue({ article, span: evidence, facts: [fact] }, asOf);
}

test.each([
  ["what was to come by a day that has passed", "The court must rule by 30 April 2030.", "planned", "2030-05-02", true],
  ["what is still to come", "The court must rule by 30 April 2030.", "planned", "2030-04-29", false],
  ["what comes on the day itself", "The court must rule by 30 April 2030.", "planned", "2030-04-30", false],
  ["what happened", "Norland closed the post on 30 April 2030.", "happened", "2030-05-02", false],
  ["a briefing of no day", "The court must rule by 30 April 2030.", "planned", null, false],
] as const)("%s", (_, words, status, asOf, expected) => {
  expect(isPast(words, status, asOf)).toBe(expected);
});
