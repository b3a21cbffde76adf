import { expect, test } from "vitest";
import { entitiesIn } from "../../../../support/entities-in.ts";

const summit =
  "Peruvian President Juan Mora met Kenyan President Amina Odhiambo in Lima on Tuesday.\n" +
  "The Kenyan leader praised the Peruvian president. She thanked him for the welcome.\n" +
  "Kenya’s president left after two hours.";

test.each([
  ["The Kenyan leader", "Amina Odhiambo"],
  ["the Peruvian president", "Juan Mora"],
  ["She", "Amina Odhiambo"],
  ["him", "Juan Mora"],
  ["Kenya’s president", "Amina Odhiambo"],
])("%s means %s", (words, name) => {
  expect(entitiesIn(summit).at(words)).toBe(name);
});

test("does not take a relative for the one known by the name", () => {
  const { at } = entitiesIn("President Juan Mora spoke. The younger Mora was arrested.");
  expect(at("Mora was arrested")).toBeNull();
});

test("does not take who wrote an article for whom it speaks of", () => {
  const { at } = entitiesIn("Rosa Duarte | The Daily Ledger\n\nA nominee told senators that she would press Peru.");
  expect(at("she")).toBeNull();
});

test("does not take a party and state behind a name for a name", () => {
  const { at, model } = entitiesIn("Sen. Tim Albright, D-Va., disagreed. He left.");
  expect(at("He")).toBe("Tim Albright");
  expect(model.entities.map(({ name }) => name)).toEqual(["Tim Albright"]);
});

test("leaves open whom a pronoun means where two fit alike", () => {
  const { at } = entitiesIn("Juan Mora and Pedro Ortiz talked. It was long. He smiled.");
  expect(at("He smiled")).toBeNull();
});

test("does not let the speaker of a quote be its “he”", () => {
  const { at } = entitiesIn("Juan Mora met Pedro Ortiz. “After the talk he became friendly,” Mora said.");
  expect(at("he became")).toBe("Pedro Ortiz");
});

test("takes a capital for the government only where it acts", () => {
  const { at } = entitiesIn("Peru is calm. Lima imposed new tariffs. The protest in Lima went on.");
  expect(at("Lima", 0)).toBe("Peru");
  expect(at("Lima", 1)).toBe("Lima");
});

test("takes a capital that is accused for the government", () => {
  const { at } = entitiesIn("Peru is calm. Kenya accused Lima of meddling.");
  expect(at("Lima")).toBe("Peru");
});

test("finds the subject behind its verb of speech", () => {
  const { at } = entitiesIn("“We stay,” said Juan Mora, a friend of Pedro Ortiz. He left soon.");
  expect(at("He left")).toBe("Juan Mora");
});

test("makes bodies of officials and administrations, without losing whose they are", () => {
  const { model } = entitiesIn(
    "Kenyan officials denied it. President Juan Mora left; the Mora administration was silent.",
  );
  expect(model.entities.filter(({ rule }) => rule === "en/entity/body").map(({ name }) => name)).toEqual([
    "Kenyan officials",
    "Mora administration",
  ]);
});

test("answers for spans: mention, source with entity, and source without", () => {
  const body = "Foreign Minister Rosa Duarte said so, local farmers said.";
  const { model } = entitiesIn(body);
  const titled = { start: 0, end: body.indexOf(" said") };
  expect(model.sourceOf(titled)).toMatchObject({ entity: "e1", text: "Foreign Minister Rosa Duarte" });
  const farmers = { start: body.indexOf("local"), end: body.indexOf(" said.") };
  expect(model.sourceOf(farmers)).toEqual({ text: "local farmers", span: farmers });
  expect(model.mentionAt(17, 28)?.phrase).toEqual(titled);
});

test.each([
  ["Peru’s foreign minister, Rosa Duarte, later spoke.", "Peru’s foreign minister", "Rosa Duarte"],
  ["Its director, Rosa Duarte, told the press.", "Its director", "Rosa Duarte"],
  ["Then Humberto de la Cruz spoke.", "Humberto", "Humberto de la Cruz"],
])("a source is whoever the name beside or around its words says: %s", (body, words, name) => {
  const { model } = entitiesIn(body);
  const start = body.indexOf(words);
  const { entity } = model.sourceOf({ start, end: start + words.length });
  expect(model.entities.find(({ id }) => id === entity)?.name).toBe(name);
});

test("takes a nationality that acts for the leader", () => {
  const { at } = entitiesIn(
    "Kenyan President Juan Mora met Rosa Duarte. The Kenyan called it a start. The Kenyan army left.",
  );
  expect(at("The Kenyan called")).toBe("Juan Mora");
  expect(at("The Kenyan army")).toBe("Kenya");
});

test("takes a pronoun in the opening phrase for the subject behind it", () => {
  const { at } = entitiesIn("Pedro Ortiz left. Writing on his own website, Juan Mora said it was over.");
  expect(at("his own")).toBe("Juan Mora");
});

test("leaves “him” open between two who were named beside each other", () => {
  const { at } = entitiesIn("Juan Mora blamed Pedro Ortiz for it, while Senator Rosa Duarte called him a liar.");
  expect(at("him")).toBeNull();
});

test("takes a word for several offices for the one who holds one of them", () => {
  const { at } = entitiesIn(
    "Ambassador Juan Mora met Senator Rosa Duarte. The diplomat was content, the lawmaker was not.",
  );
  expect(at("The diplomat")).toBe("Juan Mora");
  expect(at("the lawmaker")).toBe("Rosa Duarte");
});

test("takes a pronoun that speaks for whoever spoke in the sentence before", () => {
  const { at } = entitiesIn(
    "Pedro Ortiz filed a petition. He argued it was fair. Government spokesman Juan Mora said no. “We stay,” he said.",
  );
  expect(at("he said")).toBe("Juan Mora");
});

test("finds the subject over whom or what it belongs to", () => {
  const { at } = entitiesIn("Pedro Ortiz left early. Juan Mora of the Growers’ Union warned of losses. He was sad.");
  expect(at("He was")).toBe("Juan Mora");
});

test("means by “it said” and “the ministry” the body that spoke last", () => {
  const { at } = entitiesIn(
    "Peru's foreign ministry said the envoy must leave.\n“The step was needed,” it said in a statement.\nThe ministry gave no reason.",
  );
  expect(at("it said")).toBe("Peru's foreign ministry");
  expect(at("The ministry")).toBe("Peru's foreign ministry");
});

test.each([
  ["two bodies spoke", "The Red Star Army said no, but the Blue Moon Party said yes. “We agree,” it said."],
  ["nobody did", "The Red Star Army lost a battle. It was long. “We agree,” it said."],
])("leaves open whom “it said” means where %s", (_, body) => {
  expect(entitiesIn(body).at("it said")).toBeNull();
});

test("leaves open whom “he” means after somebody without a name", () => {
  const { at } = entitiesIn(
    "Juan Mora said no reward was paid. The leader of the gang was caught in May. He is accused of murder.",
  );
  expect(at("He is accused")).toBeNull();
});

test.each([
  "Juan Mora spoke first. The 72-year-old retired general said he would appeal.",
  "Juan Mora spoke first. A senior diplomat said he would appeal.",
])("leaves open whom “he” means beside somebody without a name: %s", (body) => {
  expect(entitiesIn(body).at("he would")).toBeNull();
});

test("takes nobody for “he” and “she” both", () => {
  const { at } = entitiesIn(
    "Northern leader Kim Yong Chol spoke. He smiled. His sister Kim Sol Ju laughed. “We win,” she said.",
  );
  expect(at("she")).toBe("Kim Sol Ju");
});

test("leaves “he” open between whose sister acts and whom she acts on", () => {
  const { at } = entitiesIn("Juan Mora spoke. His sister Rosa Mora attacked Pedro Ortiz after he left.");
  expect(at("he left")).toBeNull();
});

test("knows who speaks where the splitter leaves the closing mark to the next sentence", () => {
  const { at } = entitiesIn(
    'LIMA (AP) -- PERUVIAN PRESIDENT ROSA DUARTE SAID SHE WOULD STAY.\n"WHAT DOES IT SOLVE?" SHE SAID IN A SPEECH.',
  );
  expect(at("SHE SAID")).toBe("Rosa Duarte");
});

test("leaves a bare surname open after a namesake was spoken of", () => {
  const { at } = entitiesIn(
    "President Rafael Duarte flew home. Duarte slept. His son Andrés Duarte was held. “It is a lie,” Duarte said.",
  );
  expect(at("Duarte slept")).toBe("Rafael Duarte");
  expect(at("Duarte said")).toBeNull();
});

test("gives a surname to the namesake whom its title fits", () => {
  const { at } = entitiesIn(
    "President Rafael Duarte came with First Lady Elena Duarte. Later Mrs. Duarte spoke, and Mr. Duarte sat.",
  );
  expect(at("Duarte spoke")).toBe("Elena Duarte");
  expect(at("Duarte sat")).toBe("Rafael Duarte");
});

test("does not take whom the quoted words speak of for their speaker", () => {
  const { at } = entitiesIn("Rosa Duarte left. “Not while Gao Yu rules,” she said.");
  expect(at("she said")).toBe("Rosa Duarte");
});

test("leaves a bare surname open after a namesake set beside the one known by it", () => {
  const { at } = entitiesIn(
    "Economy Minister Luis Duarte’s brother, Juan Duarte, an adviser, denied it. “Fake news,” Duarte said.",
  );
  expect(at("Duarte said")).toBeNull();
});

test("leaves open who is meant beside an office whose holder is not plain", () => {
  const { at, named } = entitiesIn("Pedro Ortiz spoke. The president’s sister, Rosa Duarte, backed him.");
  expect(named("Rosa Duarte")?.relation).toBeUndefined();
  expect(at("him")).toBeNull();
});

test("leaves “he” open between two who act together", () => {
  const { at } = entitiesIn("Peruvian President Juan Mora and Kenyan President Pedro Ortiz urged calm. He smiled.");
  expect(at("He smiled")).toBeNull();
});

test("does not take a president of no country for the president of somebody else's", () => {
  const { at } = entitiesIn("President Juan Mora hosted Kenya’s Pedro Ortiz. The Kenyan president was glad.");
  expect(at("The Kenyan president")).toBe("Pedro Ortiz");
});

test("leaves open a pronoun far behind whoever was only mentioned", () => {
  const { at } = entitiesIn("Rosa Duarte met Juan Mora hours later. It rained. Talks failed. “Good,” he said.");
  expect(at("he said")).toBeNull();
});

test("does not take a Republican for “the Democrat”", () => {
  const { at } = entitiesIn("Republican congressman John Albright said the Democrat had lied.");
  expect(at("the Democrat")).toBeNull();
});

test("means by the “it” of what a body says the body itself", () => {
  const { at } = entitiesIn("Peru denied that it had agreed. Kenya said it was clear that nobody had.");
  expect(at("it had")).toBe("Peru");
  expect(at("it was")).toBeNull();
});
