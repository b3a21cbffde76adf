import { join } from "node:path";
import { mergeReadings } from "@chancery/core/merge";
import type { Dispute, Reading } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";
import { loadTopic } from "../../../../packages/functions/src/adapter/load-topic.ts";
import { readText } from "../../../support/read-text.ts";

const topic = await loadTopic(join(import.meta.dirname, "../../../../seeds/us-colombia"));

/** Disputes between one sentence of each of two outlets, both of one day and taken to be on the topic. */
async function disputesBetween(left: string, right: string): Promise<readonly Dispute[]> {
  const published = { start: "2031-10-05", end: "2031-10-05", precision: "day", basis: "metadata" } as const;
  const readings = await Promise.all(
    [left, right].map(async (text, index): Promise<Reading[]> => {
      const parts = { publishedAt: published, outlet: `Outlet ${index}`, publisher: null, agencies: [] };
      const read = await readText(`${index}.txt`, `${text}\n\nOutlet ${index} will follow the story.`, topic, parts);
      return read.map(({ article, extraction }) => ({
        article,
        extraction: { ...extraction, relevance: { ...extraction.relevance, inScope: true } },
      }));
    }),
  );
  return mergeReadings(readings.flat(), topic).disputes;
}

describe("the title of a dispute", () => {
  it.each([
    [
      "Police in Colombia captured the rebel leader Ana Solís on March 4, officials said.",
      "In Colombia, police captured rebel leader Ana Solís on April 20 after a long search.",
      "When police captured Ana Solís",
      "No day fits both 20 April 2031 and 4 March 2031.",
    ],
    [
      "Colombia said the capture of rebel leader Ana Solís by police in early March was a relief.",
      "Police in Colombia captured the rebel leader Ana Solís on April 20, officials said.",
      "When the capture of Ana Solís took place",
      "No day fits both 20 April 2031 and early March.",
    ],
    [
      "The meeting in Bogotá between the two presidents lasted more than two hours.",
      "Their meeting in Bogotá lasted nearly two hours, Colombia's foreign ministry said.",
      "How long the meeting lasted",
      "“more than two hours” and “nearly two hours” cannot both be right.",
    ],
  ])("asks what the sources differ on: %s", async (left, right, about, why) => {
    const disputes = await disputesBetween(left, right);
    expect(disputes.map((dispute) => ({ about: dispute.about, why: dispute.why }))).toEqual([{ about, why }]);
  });
});
