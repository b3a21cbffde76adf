import { expect, test } from "vitest";
import { openContext } from "../../../../packages/core/src/brief/brief-context.ts";
import { disputedDates, readInterval } from "../../../../packages/core/src/brief/section/disputed-dates.ts";
import { buildDossier, buildDossierArticle, buildFact, buildTopic, locate } from "../../../support/build-dossier.ts";

test.each([
  ["3 January 2031", "2031-01-03", "2031-01-03"],
  ["1–9 February 2031", "2031-02-01", "2031-02-09"],
  ["early February", "2030-02-01", "2030-02-09"],
  ["late February 2031", "2031-02-20", "2031-02-28"],
  ["March 2031", "2031-03-01", "2031-03-31"],
])("%s is %s to %s", (text, start, end) => {
  expect(readInterval(text, 2030)).toMatchObject({ start, end });
});

test("words that name no days are none", () => {
  expect(readInterval("before the talks", 2030)).toBeNull();
  expect(readInterval("Tuesday", 2030)).toBeNull();
});

test("of a month and two days in it the days are the rival dates", () => {
  const article = buildDossierArticle("a", "The post was closed.");
  const on = (start: string, end: string, precision: "day" | "month") =>
    ({ date: { start, end, precision, basis: "stated" } }) as const;
  const closed = [locate(article, "closed")];
  const facts = [
    buildFact("f1", closed, on("2031-06-01", "2031-06-30", "month")),
    buildFact("f2", closed, on("2031-06-19", "2031-06-19", "day")),
    buildFact("f3", closed, on("2031-06-18", "2031-06-18", "day")),
  ] as const;
  const dispute = { id: "d", about: "", kind: "date", facts: ["f1", "f2", "f3"], versions: [], why: "" } as const;
  const context = openContext(buildDossier({ facts, disputes: [dispute] }), buildTopic(), null);
  expect(disputedDates(context, facts[0]).map(({ start }) => start)).toEqual(["2031-06-19", "2031-06-18"]);
  const alone = openContext(buildDossier({ facts }), buildTopic(), null);
  expect(disputedDates(alone, facts[0])).toEqual([facts[0].date]);
});
