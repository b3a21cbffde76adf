import { expect, test } from "vitest";
import { entitiesIn } from "../../../../support/entities-in.ts";

test.each([
  ["Kenyan President Amina Odhiambo spoke.", "Amina Odhiambo", { title: "president", of: "Kenya" }],
  ["Peru’s President Rosa Duarte spoke.", "Rosa Duarte", { title: "president", of: "Peru" }],
  ["The president of Peru, Rosa Duarte, spoke.", "Rosa Duarte", { title: "president", of: "Peru" }],
  ["Rosa Duarte, the president of Peru, spoke.", "Rosa Duarte", { title: "president", of: "Peru" }],
  [
    "“It failed,” says Lee Novak, an analyst on the Arctic at the Nansen Institute.",
    "Lee Novak",
    { title: "analyst", of: "Nansen Institute" },
  ],
  ["Petrolima President Ricardo Soto resigned.", "Ricardo Soto", { title: "president", of: "Petrolima" }],
  ["Sen. John Albright voted.", "John Albright", { title: "senator" }],
  ["Secretary of State Mary Holt flew home.", "Mary Holt", { title: "secretary of state" }],
  ["Peru's Deputy Prime Minister Rosa Duarte spoke.", "Rosa Duarte", { title: "deputy prime minister", of: "Peru" }],
  ["He met Deputy Foreign Minister Rosa Duarte.", "Rosa Duarte", { title: "deputy foreign minister" }],
  ["Former Deputy Prime Minister Rosa Duarte spoke.", "Rosa Duarte", { title: "former deputy prime minister" }],
  ["Deputy U.S. Trade Representative Mary Holt spoke.", "Mary Holt", { title: "deputy U.S. trade representative" }],
  ["Deputy Rosa Duarte voted.", "Rosa Duarte", { title: "deputy" }],
  [
    "The Peruvian chargé d’affaires in Kenya, Mary Holt, spoke.",
    "Mary Holt",
    { title: "chargé d’affaires in Kenya", of: "Peru" },
  ],
  [
    "Elena Paz, head of the exporters' association Harbour Watch, spoke.",
    "Elena Paz",
    { title: "head", of: "Harbour Watch" },
  ],
  ["Maria Lopez, mayor of Lima, spoke.", "Maria Lopez", { title: "mayor", of: "Lima" }],
  ["Ambassador to Lima Karen Stone wrote.", "Karen Stone", { title: "ambassador to Lima" }],
  ["The White House press secretary, Mary Holt, spoke.", "Mary Holt", { title: "press secretary", of: "White House" }],
  ["Peru, whose president, Rosa Duarte, spoke, agreed.", "Rosa Duarte", { title: "president", of: "Peru" }],
  ["Elena Paz, head of the National Front, spoke.", "Elena Paz", { title: "head", of: "National Front" }],
  ["Peru’s leftist president, Rosa Duarte, spoke.", "Rosa Duarte", { title: "president", of: "Peru" }],
  ["Chargé d’Affaires Mary Holt spoke.", "Mary Holt", { title: "chargé d’affaires" }],
  ["Rosa Duarte accused Peru, and its president, Juan Mora, laughed.", "Juan Mora", { title: "president", of: "Peru" }],
  ["Juan Mora, the Peruvian Army's spokesman, spoke.", "Juan Mora", { title: "spokesman", of: "Peruvian Army" }],
  ["Juan Mora, the African Union chairman, spoke.", "Juan Mora", { title: "chairman", of: "African Union" }],
  ["The head of the National Police, General Juan Mora, spoke.", "Juan Mora", { title: "head of the national police" }],
  [
    "President Rosa Duarte of Peru left, and Duarte's spokesman, Juan Mora, spoke.",
    "Juan Mora",
    { title: "spokesman", of: "Rosa Duarte" },
  ],
  ["Leader of the Opposition Juan Mora spoke.", "Juan Mora", { title: "leader of the opposition" }],
  ["He met drug czar John Albright.", "John Albright", { title: "drug czar" }],
  [
    "The minister of Trade, Industry and Tourism, Juan Mora, spoke.",
    "Juan Mora",
    { title: "minister of trade, industry and tourism" },
  ],
  ["Former Peruvian President Juan Mora spoke.", "Juan Mora", { title: "former president", of: "Peru" }],
  ["Peru's acting foreign minister, Juan Mora, spoke.", "Juan Mora", { title: "acting foreign minister", of: "Peru" }],
  [
    "“No,” said Mary Holt, the assistant secretary of state for East Asian and Pacific affairs.",
    "Mary Holt",
    { title: "assistant secretary of state for East Asian and Pacific affairs" },
  ],
  [
    "He met Under Secretary of State for Political Affairs Mary Holt.",
    "Mary Holt",
    { title: "under secretary of state for political affairs" },
  ],
  ["A court convicted former President Juan Mora.", "Juan Mora", { title: "former president" }],
  [
    "Juan Mora spoke. He accused Pedro Ortiz's party. His deputy, Rosa Duarte, left.",
    "Rosa Duarte",
    { title: "deputy", of: "Juan Mora" },
  ],
  ["Peru's army chief, General Juan Mora, spoke.", "Juan Mora", { title: "army chief", of: "Peru" }],
  [
    "Spokesman Juan Mora said the president was calm. His foreign minister, Rosa Duarte, left.",
    "Rosa Duarte",
    { title: "foreign minister" },
  ],
  ["Republican senator of Cuban origin Bernardo Mesa came.", "Bernardo Mesa", { title: "republican senator" }],
])("reads the role in %s", (body, name, role) => {
  expect(entitiesIn(body).named(name)?.roles).toContainEqual(role);
});

test("gives ministers of a president his country, each his own office", () => {
  const { named } = entitiesIn(
    "Peruvian President Juan Mora was flanked by his foreign minister, Rosa Duarte, and his defense minister, Pedro Ortiz.",
  );
  expect(named("Rosa Duarte")?.roles).toEqual([{ title: "foreign minister", of: "Peru" }]);
  expect(named("Pedro Ortiz")?.roles).toEqual([{ title: "defense minister", of: "Peru" }]);
});

test("ties relatives to the right person, named or not", () => {
  const { model, named } = entitiesIn(
    "Sanctions by Karen Holt hit Juan Mora, his wife Elena Paz, son Nicolás Mora and his brother.",
  );
  const mora = named("Juan Mora")?.id;
  expect(named("Elena Paz")?.relation).toEqual({ kind: "wife", to: mora });
  expect(named("Nicolás Mora")?.relation).toEqual({ kind: "son", to: mora });
  expect(model.entities.find(({ relation }) => relation?.kind === "brother")).toMatchObject({
    name: "brother of Juan Mora",
  });
});

test("keeps the fuller of two titles", () => {
  const { named } = entitiesIn("Secretary Holt came. Secretary of State Mary Holt left.");
  expect(named("Mary Holt")?.roles).toEqual([{ title: "secretary of state" }]);
});

test("makes no unnamed relative of one whose name and title follow", () => {
  const { model } = entitiesIn("Juan Mora left. His sister, Lima mayor Elena Paz, asked why.");
  expect(model.entities.filter(({ rule }) => rule === "en/entity/relative")).toEqual([]);
});
