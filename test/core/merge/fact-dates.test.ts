import { join } from "node:path";
import { mergeReadings } from "@chancery/core/merge";
import type { DateInterval } from "@chancery/core/schema";
import { expect, it } from "vitest";
import { loadTopic } from "../../../packages/functions/src/adapter/load-topic.ts";
import { readText } from "../../support/read-text.ts";

const topic = await loadTopic(join(import.meta.dirname, "../../../seeds/us-colombia"));

/** Days of the first event fact told by the words, in a report of 6 October 2031. */
async function dateOf(text: string, words: string): Promise<DateInterval | null | undefined> {
  const publishedAt = { start: "2031-10-06", end: "2031-10-06", precision: "day", basis: "metadata" } as const;
  const closing = "The government in Bogotá and the White House in Washington will follow the story.";
  const readings = await readText("report.txt", `${text}\n\n${closing}`, topic, { publishedAt });
  const scoped = readings.map(({ article, extraction }) => ({
    article,
    extraction: { ...extraction, relevance: { ...extraction.relevance, inScope: true } },
  }));
  const { facts } = mergeReadings(scoped, topic);
  return facts.find(({ kind, evidence }) => kind === "event" && evidence.some((each) => each.text.startsWith(words)))
    ?.date;
}

it("is the time up to the report for what has gone on since a day", async () => {
  expect(
    await dateOf("Colombia has deployed 300 soldiers in Arauca since September 12.", "Colombia has deployed"),
  ).toEqual({
    start: "2031-09-12",
    end: "2031-10-06",
    precision: "range",
    basis: "stated",
  });
});

it("is the day of the call for “since the September 12 call”", async () => {
  const text = "Colombia has restored ties since the September 12 phone call between the presidents of both countries.";
  expect(await dateOf(text, "the September 12")).toMatchObject({ start: "2031-09-12", end: "2031-09-12" });
});

it("is inferred where only the tale implies it", async () => {
  const text = "Rebels attacked an army post in Arauca on September 12. They killed two Colombian soldiers.";
  expect(await dateOf(text, "They killed")).toEqual({
    start: "2031-09-12",
    end: "2031-09-12",
    precision: "day",
    basis: "inferred",
  });
});
