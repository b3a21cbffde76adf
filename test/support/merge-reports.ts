import { join } from "node:path";
import { mergeReadings } from "@chancery/core/merge";
import type { Dossier, Reading } from "@chancery/core/schema";
import { loadTopic } from "../../packages/functions/src/adapter/load-topic.ts";
import { readText } from "./read-text.ts";

const topic = await loadTopic(join(import.meta.dirname, "../../seeds/us-colombia"));

/** The dossier of short texts, each by an outlet of its own, all of one day and taken to be on the topic. */
export async function mergeReports(...texts: readonly string[]): Promise<Dossier> {
  const publishedAt = { start: "2031-10-05", end: "2031-10-05", precision: "day", basis: "metadata" } as const;
  const readings = await Promise.all(
    texts.map(async (text, index): Promise<Reading[]> => {
      const parts = { publishedAt, outlet: `Outlet ${index}`, publisher: null, agencies: [] };
      const read = await readText(`${index}.txt`, `${text}\n\nOutlet ${index} will follow the story.`, topic, parts);
      return read.map(({ article, extraction }) => ({
        article,
        extraction: { ...extraction, relevance: { ...extraction.relevance, inScope: true } },
      }));
    }),
  );
  return mergeReadings(readings.flat(), topic);
}

/** For each event fact that holds the words, all its evidence. */
export async function togetherWith(words: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const { facts } = await mergeReports(...texts);
  const told = facts.filter(
    ({ kind, evidence }) => kind === "event" && evidence.some(({ text }) => text.includes(words)),
  );
  return told.flatMap(({ evidence }) => evidence.map(({ text }) => text));
}
