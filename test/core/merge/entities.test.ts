import { join } from "node:path";
import { mergeReadings } from "@chancery/core/merge";
import type { Entity, Reading } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";
import { loadTopic } from "../../../packages/functions/src/adapter/load-topic.ts";
import { readText } from "../../support/read-text.ts";

const loaded = await loadTopic(join(import.meta.dirname, "../../../seeds/us-colombia"));
/** Resolution must hold for names no gazetteer knows. */
const topic = { ...loaded, gazetteer: [] };

async function resolve(...texts: string[]): Promise<readonly Entity[]> {
  const readings: Reading[] = [];
  for (const [index, text] of texts.entries()) {
    const read = await readText(`${index}.txt`, `${text}\n\nColombia and the United States took note.`, topic, {});
    readings.push(
      ...read.map(({ article, extraction }) => ({
        article,
        extraction: { ...extraction, relevance: { ...extraction.relevance, inScope: true } },
      })),
    );
  }
  return mergeReadings(readings, topic).entities.filter(({ type }) => type === "person" || type === "organization");
}
const namesOf = (entities: readonly Entity[]) => entities.map(({ name, aliases }) => [name, ...aliases]);

describe("people across articles", () => {
  it("joins a short name with one that adds a given name and a surname", async () => {
    const people = await resolve(
      "Defense Minister Pedro Quintana resigned.",
      "Defense Minister Pedro Arnulfo Quintana Vélez resigned on Friday.",
    );
    expect(people.filter(({ name }) => name.startsWith("Pedro"))).toHaveLength(1);
  });

  it("joins spellings with and without accents", async () => {
    const people = await resolve(
      "Minister Germán Castaño signed the treaty.",
      "Minister German Castano signed the treaty.",
    );
    expect(people.filter(({ name }) => /Casta[nñ]o/u.test(name))).toHaveLength(1);
  });

  it("keeps father and son of one surname apart, and gives the bare surname to the one called by it", async () => {
    const people = await resolve(
      "President Gabriel Otero spoke in Cali. Otero said the law would pass.",
      "Prosecutors questioned Nicolás Otero, the son of President Gabriel Otero, on Monday.",
      "Otero met the ambassador on Tuesday.",
    );
    const oteros = people.filter(({ name }) => name.includes("Otero"));
    expect(oteros.map(({ name }) => name).sort()).toEqual(["Gabriel Otero", "Nicolás Otero"]);
    expect(oteros.find(({ name }) => name === "Gabriel Otero")?.members).toHaveLength(3);
  });

  it("does not join people of one surname and different given names", async () => {
    const people = await resolve("Senator Laura Pinto voted against it.", "Senator Lucía Pinto voted for it.");
    expect(namesOf(people).filter(([name]) => name?.includes("Pinto"))).toHaveLength(2);
  });
});

describe("offices", () => {
  const background = {
    ...topic,
    gazetteer: [
      {
        id: "rosa-duarte",
        name: "Rosa Duarte",
        type: "person" as const,
        aliases: [],
        roles: [
          { title: "president", of: "Peru", from: "2020-07-28" },
          { title: "governor", of: "Lima" },
        ],
      },
    ],
  };

  it("marks those that only the background knows", async () => {
    const text = "Peruvian President Rosa Duarte met envoys of Colombia and the United States.";
    const [reading] = await readText("0.txt", text, background, {});
    const { entities } = mergeReadings(reading ? [reading] : [], background);
    expect(entities.find(({ name }) => name === "Rosa Duarte")?.roles).toEqual([
      { title: "president", of: "Peru", from: "2020-07-28" },
      { title: "governor", of: "Lima", basis: "background" },
    ]);
  });
});
