import { mergeReadings, openMemo } from "@chancery/core/merge";
import type { Article, Reading } from "@chancery/core/schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import { loadTopic } from "../../../packages/functions/src/adapter/load-topic.ts";
import { readText } from "../../support/read-text.ts";

const topic = await loadTopic();

const SENTENCES = [
  "Colombia recalled its ambassador to the United States on Friday, the foreign ministry said.",
  "On Friday the ambassador to the United States was recalled by Colombia, its foreign ministry announced.",
  "Foreign Minister Laura Prieto resigned on Thursday over the strike on a boat near the coast.",
  "President Gustavo Petro dismissed Foreign Minister Laura Prieto on Thursday.",
  "“We will not accept threats from anyone in this matter,” Petro said in a statement.",
  "Petro said the country would not accept threats from anyone.",
  "Trump denied that the United States had struck the boat near the coast.",
  "The White House said the United States had struck the boat near the coast.",
  "Neither leader spoke to reporters after the call.",
  "Petro spoke to reporters after the call with Trump.",
  "Hours after the call, Colombia suspended flights to the north.",
];
const toll = (index: number) =>
  `At least ${3 + (index % 4)} people were killed in the strike on the boat on Wednesday, the governor of district ${index % 23} said.`;

/** Outlets of few publishers, some under two names, some with agency copy, on two days or none. */
function credit(index: number): Partial<Article> {
  const day = `2031-10-0${5 + (index % 2)}`;
  return {
    outlet: `Outlet ${index % 37}`,
    publisher: index % 3 === 0 ? `publisher ${index % 5}` : null,
    agencies: [...(index % 13 === 0 ? ["Andes Wire"] : []), ...(index % 17 === 0 ? ["Coast Press"] : [])],
    publishedAt: index % 7 === 0 ? null : { start: day, end: day, precision: "day", basis: "metadata" },
  };
}

/** Words of its own, so that no article passes for a copy of another. */
function filler(index: number): string {
  const words = Array.from({ length: 70 }, (_, at) =>
    ((index + 7) * (at + 11) * 7919).toString(36).replace(/\d/g, "o"),
  );
  return `The archive lists ${words.join(" ")}.`;
}

async function read(index: number): Promise<Reading[]> {
  const told = index % 8 === 0 ? index + 1 : index;
  const own = [0, 1, 2].map((step) => SENTENCES[(told * (step + 1) + step) % SENTENCES.length]);
  // One in eight is a copy of another, under another outlet's name.
  const text = [...own, toll(index), filler(told)].join(" ");
  return readText(`${index}.txt`, text, topic, credit(index));
}

const readings = (await Promise.all(Array.from({ length: 160 }, (_, index) => read(index)))).flat();
const scratch = (set: readonly Reading[]) => JSON.stringify(mergeReadings(structuredClone(set), topic));

it("tells some facts in more reports than are compared with each other", () => {
  const lengths = mergeReadings(readings, topic).facts.map(({ statements }) => statements.length);
  expect(lengths.filter((length) => length > 70).length).toBeGreaterThan(2);
});

/** Articles that come, a few at a time, into a dossier of many; now and then some go. */
const history = fc.record({
  order: fc.shuffledSubarray([...readings.keys()], { minLength: readings.length }),
  steps: fc.array(fc.record({ come: fc.integer({ min: 0, max: 5 }), go: fc.constantFrom(0, 0, 0, 2) }), {
    minLength: 8,
    maxLength: 12,
  }),
});

it("gives the bytes of a merge from scratch where facts of many reports grow", { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(history, ({ order, steps }) => {
      const memo = openMemo();
      let [gone, come] = [0, readings.length - 60];
      for (const step of [{ come: 0, go: 0 }, ...steps]) {
        gone += step.go;
        come += step.come;
        const set = order.slice(gone, come).flatMap((index) => readings[index] ?? []);
        expect(JSON.stringify(mergeReadings(set, topic, { memo }))).toBe(scratch(set));
      }
    }),
    { numRuns: 3, seed: 5 },
  );
});

it("names a publisher as the articles of now do", () => {
  const memo = openMemo();
  const named = readings.map(({ article, extraction }, index) => ({
    article: {
      ...article,
      publisher: "one",
      agencies: [],
      outlet: index === readings.length - 1 ? "A Gazette" : "B Gazette",
    },
    extraction,
  }));
  for (const set of [named.slice(0, -1), named, named.slice(1)]) {
    expect(JSON.stringify(mergeReadings(set, topic, { memo }))).toBe(scratch(set));
  }
});
