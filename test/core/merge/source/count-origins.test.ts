import { mergeReadings } from "@chancery/core/merge";
import type { Article, Reading } from "@chancery/core/schema";
import { expect, it } from "vitest";
import { loadTopic } from "../../../../packages/functions/src/adapter/load-topic.ts";
import { mergeReports } from "../../../support/merge-reports.ts";
import { readText } from "../../../support/read-text.ts";

const topic = await loadTopic();
const publishedAt = { start: "2031-10-05", end: "2031-10-05", precision: "day", basis: "metadata" } as const;

type Credit = Pick<Article, "outlet" | "agencies">;
const north = { outlet: "The Northern Star", agencies: [] };
const south = { outlet: "The Southern Cross", agencies: [] };
const wire = (outlet: string) => ({ outlet, agencies: ["Andes Wire"] });

const RECALL = [
  "Colombia recalled its ambassador to the United States on Friday, the foreign ministry said.",
  "On Friday the ambassador to the United States was recalled by Colombia, its foreign ministry announced.",
];
const TALKS = [
  "The United States and Colombia opened talks on the price of coffee in Lima on Thursday.",
  "In Lima, talks between the United States and Colombia on the price of coffee opened on Thursday.",
];

/** Origins of the fact that the recall is, and those of the whole dossier. */
async function originsOf(...articles: readonly (readonly [text: string, credit: Credit])[]) {
  const readings = await Promise.all(
    articles.map(
      ([text, credit], index): Promise<Reading[]> =>
        readText(`${index}.txt`, text, topic, { ...credit, publishedAt, publisher: null }),
    ),
  );
  const { facts, origins } = mergeReadings(readings.flat(), topic);
  const recall = facts.find(
    ({ kind, evidence }) => kind === "event" && evidence.some(({ text }) => /recall/u.test(text)),
  );
  return {
    sources: recall?.independentSources,
    whole: origins.map(({ articles: members, why }) => [members.length, why]),
  };
}

it("counts copy of one agency once, whoever prints it", async () => {
  const { sources, whole } = await originsOf(
    [RECALL[0] ?? "", wire("The Northern Star")],
    [RECALL[1] ?? "", wire("The Southern Cross")],
  );
  expect(sources).toBe(1);
  expect(whole).toEqual([[2, "the agency Andes Wire"]]);
});

it("counts two outlets' own reports twice, though both print one agency beside them", async () => {
  const { sources } = await originsOf(
    [RECALL[0] ?? "", north],
    [RECALL[1] ?? "", south],
    [TALKS[0] ?? "", wire("The Northern Star")],
    [TALKS[1] ?? "", wire("The Southern Cross")],
  );
  expect(sources).toBe(2);
});

it("counts two reports of one outlet once", async () => {
  const { sources, whole } = await originsOf([RECALL[0] ?? "", north], [RECALL[1] ?? "", north]);
  expect(sources).toBe(1);
  expect(whole).toEqual([[2, "the outlet The Northern Star"]]);
});

const QUOTED = "“Agents of Washington arrested Ana Ruiz, and they did so at night in our own capital,”";

/** Origins of the arrest that two outlets tell. */
async function countArrests(...texts: readonly string[]): Promise<number | undefined> {
  const { facts } = await mergeReports(...texts);
  return facts.find(
    ({ kind, articles, summary }) => kind === "event" && articles.length === 2 && /arrested/u.test(summary),
  )?.independentSources;
}

it("counts a few words of one quotation once, however each outlet introduces it", async () => {
  const sources = await countArrests(
    `${QUOTED} President Gustavo Petro of Colombia said.`,
    `Colombia’s president was angry. ${QUOTED} Gustavo Petro wrote to his ministers after the raid.`,
  );
  expect(sources).toBe(1);
});

it("counts two outlets that say the same in a few words of their own twice", async () => {
  const sources = await countArrests(
    "Agents arrested Ana Ruiz on Friday as she left the Congress with two aides.",
    "Agents arrested Ana Ruiz on Friday at a checkpoint close to the house of her parents.",
  );
  expect(sources).toBe(2);
});
