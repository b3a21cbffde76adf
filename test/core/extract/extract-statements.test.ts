import { explainArticle } from "@chancery/core/extract";
import { Extraction } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { buildArticle } from "../../support/build-article.ts";
import { readStatements } from "./read-statements.ts";

const REPORT = [
  "Norland recalled its ambassador from Sudland on Monday after a 25% tariff on tin was announced.",
  "“We will not negotiate under threat,” President Laura Mendoza told reporters. “Our farmers deserve respect.”",
  "Sudland denied that the tariff was retaliation. At least 126 people were laid off, the ministry said.",
].join("\n");

test("an extraction is valid, sorted by span and repeatable", () => {
  const { extraction } = readStatements(REPORT);
  expect(Extraction.safeParse(extraction).error).toBeUndefined();
  const spans = extraction.statements.map(({ span }) => [span.start, span.end] as const);
  expect(spans).toEqual([...spans].sort((left, right) => left[0] - right[0] || left[1] - right[1]));
  expect(readStatements(REPORT).extraction).toEqual(extraction);
});

test("ids are unique and depend on the words, not on their neighbours", () => {
  const ids = readStatements(REPORT).extraction.statements.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const longer = readStatements(`${REPORT}\nThe talks ended.`).extraction.statements.map(({ id }) => id);
  expect(longer).toEqual(expect.arrayContaining(ids));
});

test("every kind of statement is read, each inside its sentence", () => {
  const { extraction, quotes, claims, events, quantities } = readStatements(REPORT);
  expect([quotes.length, claims.length > 0, events.length > 0, quantities.length > 0]).toEqual([2, true, true, true]);
  const article = buildArticle(REPORT);
  for (const statement of extraction.statements) {
    const sentence = article.sentences[statement.sentence];
    expect(statement.span.start).toBeGreaterThanOrEqual(sentence?.start ?? Infinity);
    expect(statement.rule).toMatch(/^en\//);
  }
});

test("an amount is tied to the event it measures", () => {
  const { quantities, events } = readStatements("Rebels killed nine soldiers on Sunday.");
  expect(quantities[0]?.of).toBe(events.find((event) => event.trigger.lemma === "kill")?.id);
});

test("an article explained shows each sentence with its statements and their rules", () => {
  const { extraction } = readStatements(REPORT);
  const text = explainArticle(buildArticle(REPORT), extraction);
  expect(text).toContain("0  Norland recalled its ambassador");
  expect(text).toMatch(/event {2}sanction “recall” happened: actor Norland.*\[en\/event\/verb\]/);
  expect(text).toMatch(
    /quote {2}Laura Mendoza.* to reporters: “We will not negotiate under threat,”.*\[en\/quote\/speaker-verb-after\]/,
  );
  expect(text).toMatch(/claim {2}that “the tariff was retaliation” .*denied by Sudland.*\[en\/claim\/verb-of-saying\]/);
});

test.each(["", "   ", "\n", "…", "“", "A.", "“ ” ‘ ’ «»", "1,000 % $ — –"])(
  "odd text is read without failing: %j",
  (body) => {
    expect(() => readStatements(body)).not.toThrow();
  },
);
