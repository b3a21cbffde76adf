import { expect, test } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

/** The most independent sources that a fact of the two texts which ranks something has. */
async function countSources(left: string, right: string): Promise<number> {
  const { facts } = await mergeReports(left, right);
  const ranking = /\b(?:first|largest|biggest|deadliest|top|highest)\b/u;
  const counts = facts.flatMap((fact) =>
    fact.kind === "claim" && fact.evidence.every(({ text }) => ranking.test(text)) ? [fact.independentSources] : [],
  );
  return Math.max(0, ...counts);
}

const STORY = "Presidents Lula and Boric met in Brasilia on Friday to talk about trade and lithium.";

test.each([
  [
    "an apposition and a copula",
    "Chile, the world's largest copper producer, cut its output by a tenth.",
    "Prices rose. Chile is the world's biggest producer of copper.",
  ],
  [
    "a producer and its output",
    "Chile is the world's largest producer of copper.",
    "Chile produced 5.3 million tonnes of copper in 2024, representing the world's largest output.",
  ],
  [
    "a meeting and an encounter",
    `${STORY} The meeting, the first between the two presidents, lasted an hour.`,
    `${STORY} It marked the first official encounter between the two presidents.`,
  ],
  [
    "an owner and a copula",
    `${STORY} The two presidents' first meeting ended with a deal.`,
    `${STORY} It was the first meeting between the two presidents.`,
  ],
])("%s are one ranking", async (_, left, right) => {
  expect(await countSources(left, right)).toBe(2);
});

test.each([
  [
    "another bearer",
    "Chile is the world's largest producer of copper.",
    "Peru is the world's largest producer of copper.",
  ],
  [
    "another thing",
    "Chile is the world's largest producer of copper.",
    "Chile is the world's largest producer of lithium.",
  ],
  [
    "another scope",
    "Chile is the world's largest producer of copper.",
    "Chile is South America's largest producer of copper.",
  ],
  [
    "another degree",
    "Chile is the world's largest producer of copper.",
    "Chile is the world's second-largest producer of copper.",
  ],
  [
    "a denial",
    "Chile is the world's largest producer of copper.",
    "Chile is not the world's largest producer of copper.",
  ],
  [
    "another act",
    `${STORY} It was the first meeting between the two presidents.`,
    `${STORY} It was the first visit by a president of Chile since 2018.`,
  ],
  [
    "other parties",
    `${STORY} The ministers' first meeting was held a week before.`,
    `${STORY} It was the first meeting between the two presidents.`,
  ],
  [
    "another story",
    `${STORY} It was the first meeting between the two leaders.`,
    "Turkey and Greece opened talks on gas fields in Athens. It was the first meeting between the two leaders.",
  ],
])("%s is another ranking", async (_, left, right) => {
  expect(await countSources(left, right)).toBe(1);
});
