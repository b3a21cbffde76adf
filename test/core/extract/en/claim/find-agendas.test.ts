import { expect, test } from "vitest";
import { readStatements } from "../../read-statements.ts";

/** Body, then the subjects of the talks that it tells of. */
const CASES: readonly (readonly [name: string, body: string, subjects: readonly string[]])[] = [
  ["discussed", "Rosa Vega and Tom Black discussed fishing rights on Tuesday.", ["fishing rights"]],
  ["a list of two", "Rosa Vega and Tom Black discussed the strait and trade.", ["the strait", "trade"]],
  ["a passive", "Migration was discussed, too.", ["Migration"]],
  ["talked about", "They talked about steel tariffs.", ["steel tariffs"]],
  [
    "a list of three, one a gerund",
    "The talks focused on border security, curbing smuggling, and shared dams.",
    ["border security", "curbing smuggling", "shared dams"],
  ],
  [
    "a list that a number announces",
    "The discussions centered on three areas: border security, curbing smuggling, and economic ties.",
    ["border security", "curbing smuggling", "economic ties"],
  ],
  [
    "talks told of in passing",
    "Rosa Vega emerged from talks with Tom Black, focused on dams and border security.",
    ["dams", "border security"],
  ],
  ["what the meeting touched on", "The meeting also touched on Peru, with Vega asking for help.", ["Peru"]],
  ["on the agenda", "Lithium is also on the agenda.", ["Lithium"]],
  ["topping the agenda", "Trade and lithium topped the agenda.", ["Trade", "lithium"]],
  ["another issue", "The situation in Peru is also a key issue.", ["The situation in Peru"]],
  [
    "what is said of the subject",
    "The leaders discussed cooperation on dams, a critical issue.",
    ["cooperation on dams"],
  ],
  ["places under one preposition", "The ministers discussed rights in Cuba and Peru.", ["rights in Cuba and Peru"]],
  ["what is still to come", "The talks will focus on tariffs.", []],
  ["a text", "The report discusses climate change.", []],
  ["a person who focuses", "Rosa Vega focused on her speech.", []],
  ["an issue of nobody's talks", "Inflation is a key issue.", []],
];

test.each(CASES)("subjects of talks: %s", (_, body, expected) => {
  const { claims, slice } = readStatements(body);
  const subjects = claims.filter(({ agenda }) => agenda).sort((a, b) => a.proposition.start - b.proposition.start);
  expect(subjects.map(({ proposition }) => slice(proposition))).toEqual(expected);
});

test("what was not discussed is denied", () => {
  const { claims } = readStatements("The ministers did not discuss prisoners.");
  expect(claims.filter(({ agenda }) => agenda).map(({ polarity }) => polarity)).toEqual(["denied"]);
});
