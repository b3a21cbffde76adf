import { expect, test } from "vitest";
import { entitiesIn } from "../../../../support/entities-in.ts";

test.each([
  ["Rosa Duarte spoke first. Duarte then left with Ms. Duarte's aides.", "Rosa Duarte", ["Duarte"]],
  [
    "Pedro Arnulfo Ortiz Luna arrived. Pedro Ortiz spoke, and Ortiz left.",
    "Pedro Arnulfo Ortiz Luna",
    ["Pedro Ortiz", "Ortiz"],
  ],
  ["The Pan-Andean Trade Union (PATU) met. PATU members voted.", "Pan-Andean Trade Union", ["PATU"]],
  [
    "The United Armed Front of Sunda (FAUS) and the Red Army, known as the RPA, met.",
    "United Armed Front of Sunda",
    ["FAUS"],
  ],
  ["The Front of Sunda and the Red Star Army, known as the ERE, met.", "Red Star Army", ["ERE"]],
  ["The United Armed Front of Sunda, or FAUS, and Peru met.", "United Armed Front of Sunda", ["FAUS"]],
  ["Officials caught Juan Mora, aka Pipe Luna, in Quito.", "Juan Mora", ["Pipe Luna"]],
  ["The U.S. and Peru agreed. American farmers and the United States gain.", "United States", ["U.S.", "American"]],
  [
    "The search began after Hardeep Singh Nijjar, a supporter, was shot. It denied a hand in Nijjar's killing.",
    "Hardeep Singh Nijjar",
    ["Nijjar"],
  ],
  ["Kim Yong Chol met Rosa Duarte. Kim smiled.", "Kim Yong Chol", ["Kim"]],
  ["Lawyer Pichit Thavisin came. Pichit smiled.", "Pichit Thavisin", ["Pichit"]],
  ["Norton Steel Corp. shrank. Norton Steel fired 20 people.", "Norton Steel Corp", ["Norton Steel"]],
])("joins the names of one entity in %s", (body, name, aliases) => {
  const found = entitiesIn(body).named(name);
  expect(found?.aliases).toEqual(expect.arrayContaining(aliases));
});

test("keeps relatives of one surname apart and gives the bare surname to the principal", () => {
  const { named, at } = entitiesIn(
    "President Rafael Duarte came with First Lady Elena Duarte. Later Duarte spoke to the press.",
  );
  expect(named("Elena Duarte")).toBeDefined();
  expect(at("Duarte spoke")).toBe("Rafael Duarte");
});

test("does not take a verb between two names for an alias", () => {
  const { named } = entitiesIn("Rosa Duarte called Juan Mora a liar. Mora called Duarte a fraud.");
  expect(named("Rosa Duarte")?.aliases).not.toContain("Mora");
  expect(named("Juan Mora")).toBeDefined();
});

test("keeps an airline apart from its country and a city apart from its football club's country", () => {
  const { model } = entitiesIn("Qatar Airways flies to Qatar. Mexico City is not all of Mexico.");
  expect(model.entities.map(({ name }) => name)).toEqual(["Qatar Airways", "Qatar", "Mexico City", "Mexico"]);
});

test("keeps a region that begins with a nationality whole", () => {
  const { model } = entitiesIn("Officials in British Columbia spoke. The Colombian Pedro Luna left.");
  expect(model.entities.map(({ name }) => name)).toEqual(["British Columbia", "Colombia", "Pedro Luna"]);
});

test("a word that many bodies begin with stands for none of them", () => {
  const { named } = entitiesIn(
    "The International Monetary Fund lent it money. Transparency International ranked it last.",
  );
  expect(named("International Monetary Fund")?.aliases).not.toContain("International");
});
