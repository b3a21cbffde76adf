import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mergeReadings } from "@chancery/core/merge";
import type { Article, Fact, Reading } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";
import { loadTopic } from "../../packages/functions/src/adapter/load-topic.ts";
import { readText } from "../support/read-text.ts";
import { mutateArticle } from "./mutate-article.ts";

const root = join(import.meta.dirname, "../..");
const topic = await loadTopic(join(root, "seeds/us-colombia"));
const folder = join(root, "seeds/articles");
/** A sentence and the same told in other words. */
const paraphrases: [string, string][] = JSON.parse(readFileSync(join(import.meta.dirname, "paraphrases.json"), "utf8"));
const day = { start: "2026-02-03", end: "2026-02-03", precision: "day", basis: "metadata" } as const;
const desk = (outlet: string): Partial<Article> => ({ publishedAt: day, outlet, publisher: null, agencies: [] });
const samples = readdirSync(folder).sort();
const textOf = (file: string) => readFileSync(join(folder, file), "utf8");
/** Reports of other months that no rule was written for. */
const others = join(import.meta.dirname, "articles");
const texts: [string, string][] = [
  ...samples.map((file): [string, string] => [file, textOf(file)]),
  ...readdirSync(others)
    .sort()
    .map((file): [string, string] => [file, readFileSync(join(others, file), "utf8")]),
];

/** At least so many changed articles must be told right, and this part of them. */
const FEWEST_CASES = 75;
const LEAST_RIGHT = 0.95;

describe("one change in a copied article", () => {
  it("shows as the one dispute of its kind in 95 of 100 cases", { timeout: 240_000 }, async () => {
    const wrong: string[] = [];
    let cases = 0;
    for (const [file, text] of texts) {
      const original = await readText(file, text, topic, desk("First Desk"));
      const before = mergeReadings(original, topic).disputes.length;
      for (const mutation of mutateArticle(text)) {
        const changed = await readText(file, mutation.text, topic, desk("Second Desk"));
        if (bodies(changed) === bodies(original)) continue;
        const { disputes } = mergeReadings([...original, ...changed], topic);
        cases += 1;
        const kinds = disputes.map(({ kind }) => kind);
        const right = disputes.length === before + 1 && mutation.expected.some((kind) => kinds.includes(kind));
        if (!right) wrong.push(`${file}: ${mutation.name}: got ${kinds.join(", ") || "no dispute"}`);
      }
    }
    console.log(`mutation: ${cases - wrong.length} of ${cases} right\n${wrong.join("\n")}`);
    expect(cases).toBeGreaterThanOrEqual(FEWEST_CASES);
    expect((cases - wrong.length) / cases).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});

describe("a paraphrase by another outlet", () => {
  it.each(paraphrases)("corroborates and disputes nothing: %s", async (sentence, paraphrase) => {
    const own = await readText(
      "own.txt",
      `${sentence}\n\nOfficials on both sides declined to comment.`,
      topic,
      desk("First Desk"),
    );
    const other = await readText(
      "other.txt",
      `${paraphrase}\n\nThere was no immediate reaction from either capital.`,
      topic,
      desk("Second Desk"),
    );
    const { disputes, facts } = mergeReadings([...own, ...other].map(inScope), topic);
    expect(disputes.map(({ why }) => why)).toEqual([]);
    expect(Math.max(...facts.map(({ independentSources }) => independentSources))).toBe(2);
  });
});

describe("a wire copy", () => {
  it.each(samples)("neither corroborates nor disputes: %s", async (file) => {
    const own = await readText(file, textOf(file), topic, desk("First Desk"));
    const copies = own.map((reading) => copyOf(reading));
    const alone = mergeReadings(own, topic);
    const both = mergeReadings([...own, ...copies], topic);
    expect(both.disputes.length).toBe(alone.disputes.length);
    expect(both.facts.filter((fact) => fact.independentSources > 1).map(describeOrigins)).toEqual([]);
  });
});

/** The same text under another outlet's name: another article, since ids would else make it one. */
function copyOf({ article, extraction }: Reading): Reading {
  const id = `${article.id}-copy`;
  const statements = extraction.statements.map((statement) => ({
    ...statement,
    id: `${statement.id}-copy`,
    article: id,
  }));
  return { article: { ...article, id, outlet: "Second Desk" }, extraction: { ...extraction, article: id, statements } };
}

function describeOrigins({ summary, origins }: Fact): string {
  return `${summary} ${origins.map(({ why }) => why).join("; ")}`;
}

/** Two sentences say too little to judge the topic by. */
function inScope({ article, extraction }: Reading): Reading {
  return { article, extraction: { ...extraction, relevance: { ...extraction.relevance, inScope: true } } };
}

function bodies(readings: readonly Reading[]): string {
  return readings.map(({ article }) => article.body).join("\n");
}
