import type { Topic } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { emptyTopic, entitiesIn } from "../../../../support/entities-in.ts";

const [one, two] = emptyTopic.profile.sides;
const topic: Topic = {
  ...emptyTopic,
  profile: {
    ...emptyTopic.profile,
    sides: [
      { ...one, id: "pe", name: "Peru", adjectives: ["Peruvian"], names: ["Lima"], governments: ["Palace of Pizarro"] },
      { ...two, id: "ke", name: "Kenya", adjectives: ["Kenyan"] },
    ],
  },
  gazetteer: [
    {
      id: "juan-mora",
      name: "Juan Carlos Mora",
      type: "person",
      aliases: ["Juan Mora", "Mora"],
      side: "pe",
      roles: [],
    },
    { id: "court", name: "Constitutional Court", type: "organization", aliases: [], side: "pe", roles: [] },
    { id: "sunda", name: "Sunda", type: "organization", aliases: [], roles: [] },
  ],
};

test.each([
  ["Peruvian farmers met in Nairobi.", "Peru", "pe"],
  ["The talks in Lima failed.", "Lima", "pe"],
  ["Kenyan President Amina Odhiambo spoke.", "Amina Odhiambo", "ke"],
  ["He joined the Peruvian National Police.", "Peruvian National Police", "pe"],
  ["Kenyan officials denied it.", "Kenyan officials", "ke"],
])("finds the side of an entity in %s", (body, name, side) => {
  expect(entitiesIn(body, topic).named(name)?.side).toBe(side);
});

test.each([
  ["Chile’s Constitutional Court ruled.", undefined],
  ["Peru’s Constitutional Court ruled.", "pe"],
  ["The Constitutional Court ruled.", "pe"],
])("knows a side's court from another country's: %s", (body, side) => {
  expect(entitiesIn(body, topic).named("Constitutional Court")?.side).toBe(side);
});

test("gives no side to a third country's president", () => {
  expect(
    entitiesIn("Chilean President Rosa Soto met Peruvian farmers.", topic).named("Rosa Soto")?.side,
  ).toBeUndefined();
});

test("recognises gazetteer entries and keeps the article's own name", () => {
  const { named } = entitiesIn("Juan Mora arrived. Mora smiled.", topic);
  expect(named("Juan Mora")).toMatchObject({ gazetteer: "juan-mora", side: "pe", aliases: ["Mora"] });
});

test("does not take a namesake with another first name for the entry", () => {
  const { model } = entitiesIn("Pedro Mora arrived. Mora smiled.", topic);
  expect(model.entities.map(({ name, gazetteer }) => [name, gazetteer])).toEqual([["Pedro Mora", undefined]]);
});
