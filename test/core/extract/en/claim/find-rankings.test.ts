import { expect, test } from "vitest";
import { readStatements } from "../../read-statements.ts";

/** Body, then each ranking as "bearer | degree | head | scope | words". */
const CASES: readonly (readonly [name: string, body: string, rankings: readonly string[]])[] = [
  [
    "a copula",
    "Sudland is the world's largest producer of tin.",
    ["Sudland | largest | producer | world | the world's largest producer of tin"],
  ],
  [
    "an apposition",
    "Norland, Europe's biggest gas supplier, shut the pipeline.",
    ["Norland | largest | supplier | Europe | Europe's biggest gas supplier"],
  ],
  [
    "an apposition before the name",
    "As the world's leading exporter of coffee, Brazil has much to lose.",
    ["Brazil | largest | exporter | world | the world's leading exporter of coffee"],
  ],
  [
    "a second place",
    "Peru, the world's second-largest copper producer, cut its output.",
    ["Peru | second-largest | producer | world | the world's second-largest copper producer"],
  ],
  [
    "a participle tells what came out",
    "Brazil harvested 150 million tonnes of soy in 2023, representing the world's largest crop.",
    [
      "Brazil | largest | crop | world | Brazil harvested 150 million tonnes of soy in 2023, representing the world's largest crop",
    ],
  ],
  [
    "made so",
    "The ban makes Denmark the first country in the region to end imports.",
    ["Denmark | first | country | region | the first country in the region to end imports"],
  ],
  [
    "an event beside its noun",
    "The meeting, the first between the two ministers, ended without a deal.",
    ["null | first | meeting | null | the first between the two ministers"],
  ],
  [
    "an event by a verb that marks it",
    "This meeting, held in private, marked the first official encounter between the two ministers.",
    ["null | first | encounter | null | the first official encounter between the two ministers"],
  ],
  [
    "an event of its owners",
    "The envoys met in Geneva for their first in-person talks in a year.",
    ["null | first | talk | null | their first in-person talks in a year"],
  ],
  [
    "an act told before",
    "Norland decertified Bolivia, the first such decision in a decade.",
    ["null | first | decision | null | the first such decision in a decade"],
  ],
  [
    "a superlative without its noun",
    "The earthquake was the deadliest in Turkey since 1999.",
    ["null | deadliest | earthquake | Turkey | the deadliest in Turkey since 1999"],
  ],
  [
    "what a source says",
    "Officials said Ghana is Africa's largest gold producer.",
    ["Ghana | largest | producer | Africa | Africa's largest gold producer"],
  ],
  ["the first half, floor, lady", "The First Lady left the first floor in the first half of the year.", []],
  ["the first step", "Norland took the first step toward peace.", []],
  ["most people", "Most people in Norland support the deal.", []],
  ["at least, at most", "At least 20 people died and at most three were armed.", []],
  ["a word that only ends so", "Norland is the interest of Sudland, and the west is the forest of Peru.", []],
  ["the latest", "Norland is the latest country to sign.", []],
  ["one that may come", "Norland could become the first country to sign.", []],
  ["a first in a row", "The first meeting was held in May and the second in June.", []],
  ["what stands in quotation marks", "“Norland is the largest producer of tin,” Rosa Vega said.", []],
  ["a question", "Is Norland the largest producer of tin?", []],
  ["one of several", "Norland is one of the largest producers of tin.", []],
  ["among several", "Norland is among the largest producers of tin.", []],
];

test.each(CASES)("rankings: %s", (_, body, expected) => {
  const { claims, name, slice } = readStatements(body);
  const read = claims.flatMap(({ ranking, target, proposition }) =>
    ranking ? `${name(target)} | ${ranking.degree} | ${ranking.head} | ${ranking.scope} | ${slice(proposition)}` : [],
  );
  expect(read).toEqual(expected);
});

test("a source vouches for the ranking in what it says, not for one that the article adds", () => {
  const vouched = (body: string) => {
    const { claims, name } = readStatements(body);
    return claims.flatMap(({ ranking, attribution }) => (ranking ? [name(attribution?.source)] : []));
  };
  expect(vouched("Rosa Vega said Ghana is Africa's largest gold producer.")).toEqual(["Rosa Vega"]);
  expect(vouched("Norland accused Peru of failing to cooperate, the first such charge in years.")).toEqual([null]);
});

test("a noun that is no event does not stand for the event told beside it", () => {
  const { claims, slice } = readStatements("Rosa Vega received Tom Black for talks, their first meeting since 2019.");
  expect(claims.filter(({ ranking }) => ranking).map(({ span }) => slice(span))).toEqual([
    "their first meeting since 2019",
  ]);
});

test("what is said not to be so is denied", () => {
  const { claims } = readStatements("Sudland is not the world's largest producer of tin.");
  expect(claims.filter(({ ranking }) => ranking).map(({ polarity }) => polarity)).toEqual(["denied"]);
});
