import { join } from "node:path";
import { mergeReadings } from "@chancery/core/merge";
import type { Article, Reading } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";
import { loadTopic } from "../../../packages/functions/src/adapter/load-topic.ts";
import { readText } from "../../support/read-text.ts";

const topic = await loadTopic(join(import.meta.dirname, "../../../seeds/us-colombia"));

/** A one-sentence report by an outlet on a day, taken to be on the topic. */
async function report(outlet: string, day: string, text: string): Promise<Reading[]> {
  const publishedAt = { start: day, end: day, precision: "day", basis: "metadata" } as const;
  const parts: Partial<Article> = { publishedAt, outlet, publisher: null, agencies: [] };
  const readings = await readText(`${outlet}.txt`, `${text}\n\n${outlet} will follow the story.`, topic, parts);
  return readings.map(({ article, extraction }) => ({
    article,
    extraction: { ...extraction, relevance: { ...extraction.relevance, inScope: true } },
  }));
}
const merge = async (...reports: Promise<Reading[]>[]) => mergeReadings((await Promise.all(reports)).flat(), topic);

describe("a figure told more than once", () => {
  it("is an update when a toll rises from day to day", async () => {
    const { facts, disputes } = await merge(
      report(
        "Alpha",
        "2031-10-05",
        "The flood near Barranquilla in Colombia has killed at least 12 people, officials said.",
      ),
      report(
        "Beta",
        "2031-10-06",
        "The flood near Barranquilla in Colombia has killed at least 31 people, the government said.",
      ),
      report(
        "Gamma",
        "2031-10-08",
        "The flood near Barranquilla in Colombia has killed at least 47 people, rescuers said.",
      ),
    );
    expect(disputes).toEqual([]);
    const toll = facts.find(({ kind }) => kind === "quantity");
    expect(toll?.quantity?.value).toBe(47);
    expect(toll?.history.map(({ value }) => value)).toEqual(["at least 31 people", "at least 12 people"]);
  });

  it("holds no lower bound of an earlier day against what a later day knows", async () => {
    const { disputes } = await merge(
      report("Alpha", "2031-10-05", "At least six people have died in the blockade near Barranquilla, officials said."),
      report(
        "Beta",
        "2031-10-09",
        "At least 24 people were killed in the blockade near Barranquilla from October 4 on, the truth tribunal said. Defense Minister Ana Ruiz claimed that only six people were killed.",
      ),
    );
    expect(disputes.map(({ versions }) => versions.map(({ value }) => value).sort())).toEqual([
      ["6 people", "at least 24 people"],
    ]);
  });

  it("is a dispute when two values stand on one day", async () => {
    const { disputes } = await merge(
      report("Alpha", "2031-10-05", "The flood near Barranquilla in Colombia killed 12 people, officials said."),
      report("Beta", "2031-10-05", "The flood near Barranquilla in Colombia killed 31 people, the government said."),
    );
    expect(disputes.map(({ kind, versions }) => [kind, versions.map(({ value }) => value)])).toEqual([
      ["quantity", ["12 people", "31 people"]],
    ]);
  });

  it("is of the day it was told, not of the act it counts the dead of", async () => {
    const attack = (count: string) =>
      `An attack near Barranquilla in Colombia on October 4 killed ${count} people, officials said.`;
    const rising = await merge(report("Alpha", "2031-10-05", attack("12")), report("Beta", "2031-10-06", attack("31")));
    expect(rising.disputes).toEqual([]);
    const falling = await merge(
      report("Alpha", "2031-10-05", attack("31")),
      report("Beta", "2031-10-06", attack("12")),
    );
    expect(falling.disputes.map(({ kind }) => kind)).toEqual(["quantity"]);
  });

  it("is an update whose earlier tellers do not vouch for it", async () => {
    const { facts } = await merge(
      report("Alpha", "2031-10-05", "A flood near Barranquilla in Colombia killed 12 people, officials said."),
      report("Beta", "2031-10-06", "The death toll of the flood near Barranquilla in Colombia rose to 31 on Monday."),
    );
    const toll = facts.find(({ kind, quantity }) => kind === "quantity" && quantity?.value === 31);
    expect(toll?.history.map(({ value }) => value)).toEqual(["12 people"]);
    expect(toll?.independentSources).toBe(1);
    expect(toll?.status).toBe("single-source");
  });

  it("is two figures when each is of a time of its own", async () => {
    const { facts, disputes } = await merge(
      report("Alpha", "2031-10-05", "A federation says 51 trade unionists were killed in Colombia last year."),
      report("Beta", "2031-10-06", "In the past six months 23 trade unionists were killed in Colombia, critics said."),
    );
    expect(disputes).toEqual([]);
    const tolls = facts.filter(({ kind }) => kind === "quantity");
    expect(tolls.map(({ quantity, date }) => [quantity?.value, date?.start, date?.end]).sort()).toEqual([
      [23, "2031-04-06", "2031-10-06"],
      [51, "2030-01-01", "2030-12-31"],
    ]);
  });

  it("keeps every disputed amount as a fact of its own, as its evidence puts it", async () => {
    const { facts, disputes } = await merge(
      report("Alpha", "2031-10-05", "The presidents of Colombia and Peru held a more than two-hour meeting in Lima."),
      report("Beta", "2031-10-05", "The presidents of Colombia and Peru held a nearly two-hour meeting in Lima."),
      report(
        "Gamma",
        "2031-10-05",
        "The presidents of Colombia and Peru held an approximately two-hour meeting in Lima.",
      ),
    );
    const lengths = facts.filter(({ quantity }) => quantity?.unit === "hour");
    const told = lengths.map(({ quantity, evidence }) => [
      quantity?.bound,
      evidence.map(({ text }) => /more than|nearly|approximately/.exec(text)?.[0]),
    ]);
    expect(told.sort()).toEqual([
      ["about", ["approximately"]],
      ["more-than", ["more than"]],
      ["nearly", ["nearly"]],
    ]);
    expect(disputes.map(({ facts: members }) => members)).toEqual([lengths.map(({ id }) => id).sort()]);
  });

  it("is no dispute when one is a rounding of the other", async () => {
    const { disputes } = await merge(
      report("Alpha", "2031-10-05", "Colombia counted 262,179 hectares of coca in the survey of the police."),
      report("Beta", "2031-10-05", "Colombia counted 262,000 hectares of coca in the survey of the police."),
    );
    expect(disputes).toEqual([]);
  });

  it("is a correction, not a dispute, when an outlet takes back its own number", async () => {
    const { disputes } = await merge(
      report("Alpha", "2031-10-05", "The meeting between the United States and Colombia in Cali lasted three hours."),
      report("Alpha", "2031-10-06", "The meeting between the United States and Colombia in Cali lasted two hours."),
    );
    expect(disputes).toEqual([]);
  });

  it("is a dispute when the bounds exclude each other, and none when they touch", async () => {
    const told = (outlet: string, length: string) =>
      report(
        outlet,
        "2031-10-05",
        `The meeting between the United States and Colombia in Cali lasted ${length} two hours.`,
      );
    expect((await merge(told("Alpha", "more than"), told("Beta", "nearly"))).disputes.map(({ kind }) => kind)).toEqual([
      "quantity",
    ]);
    expect((await merge(told("Alpha", "more than"), told("Beta", "about"))).disputes).toEqual([]);
  });
});

describe("what did not come about", () => {
  it("is not one fact with the plan for it", async () => {
    const { facts } = await merge(
      report("Alpha", "2031-10-05", "President Rosa Duarte of Colombia said she would announce new tariffs on Monday."),
      report("Beta", "2031-10-10", "President Rosa Duarte of Colombia announced no new tariffs this week."),
    );
    const told = facts.filter(({ evidence }) => evidence.some(({ text }) => text.includes("announced no new tariffs")));
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(({ independentSources, polarity }) => [independentSources, polarity])).toEqual(
      told.map(() => [1, "denied"]),
    );
  });
});

describe("a plan", () => {
  const off = "President Petro cancelled a trip to Washington planned for October 9.";
  const on =
    "Petro will travel to Washington on October 9 as planned, Colombia's ambassador to the United States said.";

  it("that a later article still tells as standing is disputed", async () => {
    const { disputes } = await merge(report("Alpha", "2031-10-05", off), report("Beta", "2031-10-06", on));
    expect(disputes.map(({ kind, about }) => [kind, about])).toEqual([
      ["existence", "Whether Gustavo Petro will travel to Washington"],
    ]);
  });

  it("that was called off after it was announced is an update", async () => {
    const { disputes } = await merge(report("Alpha", "2031-10-04", on), report("Beta", "2031-10-05", off));
    expect(disputes).toEqual([]);
  });
});

describe("a first meeting", () => {
  it("is not denied by an article that says the two had never met before", async () => {
    const { disputes } = await merge(
      report(
        "Alpha",
        "2031-10-05",
        "President Trump met Colombian President Gustavo Petro at the White House on Sunday.",
      ),
      report(
        "Beta",
        "2031-10-05",
        "Trump and Petro, the leader of Colombia, had never met at the White House before Sunday.",
      ),
    );
    expect(disputes).toEqual([]);
  });
});
