import { expect, test } from "vitest";
import { entitiesIn } from "../../../../support/entities-in.ts";

const typed = (body: string) => entitiesIn(body).model.entities.map(({ name, type }) => `${name}: ${type}`);

test.each([
  ["Kenyan President Amina Odhiambo flew to Nairobi.", ["Kenya: place", "Amina Odhiambo: person", "Nairobi: place"]],
  ["He works at the Institute for Peace and Security.", ["Institute for Peace and Security: organization"]],
  ["Talks between Peru-Chile negotiators went on.", ["Peru: place", "Chile: place"]],
  ["Yesterday María García-Núñez spoke in Lima.", ["María García-Núñez: person", "Lima: place"]],
  ["The treaty was signed by Ahmed al-Rashid in Cairo.", ["Ahmed al-Rashid: person", "Cairo: place"]],
  ["She joined the U.S.-led mission in March.", ["United States: place"]],
  ["The Ministry of Defence confirmed it on Tuesday.", ["Ministry of Defence: organization"]],
  [
    "Growers in Huila, South Sulawesi and Cundinamarca lost crops.",
    ["Huila: place", "South Sulawesi: place", "Cundinamarca: place"],
  ],
  ["She thanked Norton Steel LLC Jim Baker for it.", ["Norton Steel LLC: organization", "Jim Baker: person"]],
  [
    "LIMA/NAIROBI, June 3: Peru and Kenya agreed at 3:10 PM.",
    ["LIMA: place", "NAIROBI: place", "Peru: place", "Kenya: place"],
  ],
  ["UN chief Ban Ki-moon met a New York-based group.", ["UN: organization", "Ban Ki-moon: person", "New York: place"]],
  ["'Exporters lost a weekend,' said Rosa Duarte.", ["Rosa Duarte: person"]],
  ["Coca cultivation rose near Port-au-Prince.", ["Port-au-Prince: place"]],
  ["The Globe and Mail had it first.", ["Globe and Mail: organization"]],
  [
    "North Korean envoy Kim Jong Un met Kim Yo Jong. Spokeswoman Lee Jong-joo spoke.",
    ["North Korea: place", "Kim Jong Un: person", "Kim Yo Jong: person", "Lee Jong-joo: person"],
  ],
  ["United States automobile maker Norton Steel shrank.", ["United States: place", "Norton Steel: organization"]],
  ["Hikers left Lake Nansen Image: NASA.", ["Lake Nansen: place", "NASA: organization"]],
  ["Banks in Frankfurt fear a war in South East Asia.", ["Frankfurt: place", "South East Asia: place"]],
  ["The company's chairman Jim Press resigned on Sunday.", ["Jim Press: person"]],
  ["He flew from London Heathrow with Albania Mutual.", ["London Heathrow: place", "Albania Mutual: organization"]],
  ["General Omar Abdel al-Rashid spoke. Then Rashid left, and Rashid slept.", ["Omar Abdel al-Rashid: person"]],
  ["She met her Chinese counterpart, Qin Gang, on Sunday.", ["China: place", "Qin Gang: person"]],
  ["The United Nations High Commissioner objected.", ["United Nations: organization"]],
])("reads the names of %s", (body, expected) => {
  expect(typed(body)).toEqual(expected);
});

test.each([
  "Analysts say the talks failed.",
  "Last October the parties met. Both sides agreed.",
  "According to officials, nothing happened on Monday.",
  "“Somehow it worked,” he said. However, nobody noticed.",
  "The deal is worth US$15 billion.",
])("finds no name in %s", (body) => {
  expect(typed(body)).toEqual([]);
});

test("takes only known names out of a headline in title case", () => {
  const body = "Minister Duarte Warns Farmers Over Water Use\nThe farmers met Rosa Duarte, minister of water, in Lima.";
  expect(entitiesIn(body).mentions).toEqual(
    ["Duarte = Rosa Duarte", "Rosa Duarte = Rosa Duarte", "minister = Rosa Duarte", "Lima = Lima"].filter(
      (line) => line !== "minister = Rosa Duarte",
    ),
  );
});

test("takes a slogan or title between quote marks as one", () => {
  const { named, mentions } = entitiesIn("He signed a copy of his book “The Long Road to Quito” for her.");
  expect(named("The Long Road to Quito")?.type).toBe("document");
  expect(mentions).toEqual(["The Long Road to Quito = The Long Road to Quito"]);
});

test("places every mention on its words", () => {
  const body = "Peru’s president met Rosa Duarte. Duarte’s plane had left Lima.";
  const { model } = entitiesIn(body);
  for (const entity of model.entities) {
    for (const { start, end, form } of entity.mentions)
      if (form === "name") expect([entity.name, ...entity.aliases]).toContain(body.slice(start, end));
  }
  expect(model.entities.map(({ name }) => name)).toEqual(["Peru", "Rosa Duarte", "Lima"]);
});
