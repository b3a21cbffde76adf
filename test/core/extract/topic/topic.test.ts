import { extractStatements } from "@chancery/core/extract";
import { expect, test } from "vitest";
import { buildArticle } from "../../../support/build-article.ts";
import { emptyTopic, readStatements } from "../read-statements.ts";

const relevance = (body: string, title: string | null = null) =>
  extractStatements(buildArticle(body, { title }), emptyTopic).relevance;

test("both sides in the title are in scope", () => {
  const { inScope, reason } = relevance(
    "Ministers met on Monday.\nNorland and Sudland signed.",
    "Norland and Sudland agree",
  );
  expect(inScope).toBe(true);
  expect(reason).toContain("both sides");
});

test("a short item whose first sentence names both sides is in scope", () => {
  expect(relevance("The Norlandic parliament confirmed a new ambassador to Sudland on Thursday.")).toMatchObject({
    inScope: true,
    reason: "both sides in the lead; Norland 1 times, Sudland 1 times",
  });
});

test("one side alone is out of scope, and the reason names what is missing", () => {
  expect(relevance("Norland held an election.\nNorlandic voters stayed away.")).toMatchObject({
    inScope: false,
    score: 0,
    reason: "Sudland is not mentioned",
  });
});

test("a side named once in a long text is only in passing", () => {
  const body = `${"Norland's budget was debated for hours by its parliament again.\n".repeat(40)}A Sudland team won the cup.`;
  expect(relevance(body)).toMatchObject({ inScope: false });
});

test("subjects of a statement come from its own words, short terms only as whole words", () => {
  const { events } = readStatements("Norland imposed tariffs on tin.\nSudland welcomed the idea of a deadline.");
  expect(events.map((event) => event.topics)).toEqual([["trade"], []]);
});

test("text in a language that no rules exist for yields its relevance and nothing else", () => {
  const { extraction } = {
    extraction: extractStatements(buildArticle("Norland y Sudland firmaron.", { language: "es" }), emptyTopic),
  };
  expect([extraction.statements, extraction.entities, extraction.times]).toEqual([[], [], []]);
  expect(extraction.relevance.reason).not.toBe("");
});
