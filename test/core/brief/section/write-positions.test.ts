import { expect, test } from "vitest";
import { openContext } from "../../../../packages/core/src/brief/brief-context.ts";
import { writeBriefing } from "../../../../packages/core/src/brief/index.ts";
import { writePositions } from "../../../../packages/core/src/brief/section/write-positions.ts";
import {
  buildDossier,
  buildDossierArticle,
  buildEntity,
  buildFact,
  buildTopic,
  locate,
} from "../../../support/build-dossier.ts";

/** The positions of a briefing on one sentence whose source is taken for Berg of Norland. */
function positionsOn(sentence: string, description: string): string {
  const article = buildDossierArticle("a", sentence);
  const berg = buildEntity("berg", "Ada Berg", [locate(article, description)], { side: "no" });
  const [, name = ""] = description.split(" ");
  const country = buildEntity("country", name, [locate(article, name)], {
    type: "place",
    side: name === "Sudland" ? "su" : "no",
  });
  const claim = buildFact("f", [locate(article, sentence)], { kind: "claim", speaker: "berg" });
  const dossier = buildDossier({ articles: [article], entities: [berg, country], facts: [claim] });
  const untold = { bottomLine: [], agreed: [], open: [], bySubject: new Map(), left: 0 };
  return JSON.stringify(writePositions(openContext(dossier, buildTopic(), null), untold));
}

test("a position stands in no column but that of the side it names", () => {
  expect(positionsOn("The Norland leader called the level of the river a danger.", "The Norland leader")).toContain(
    "called the level of the river",
  );
  expect(positionsOn("The Sudland leader called the level of the river a danger.", "The Sudland leader")).not.toContain(
    "called the level of the river",
  );
});

test("the words of a side stand among the positions, not among what happened", () => {
  const words = "The level of the river is a danger to every port of the coast";
  const sentence = `“${words},” said Ada Berg, the minister.`;
  const acts = [
    "Norland closed the port of Alm on Monday because of the level of the river.",
    "Sudland sent four ships to the mouth of the river on the same day.",
    "Engineers from Vik measured the river and found that a bank had given way.",
  ];
  const article = buildDossierArticle("a", [...acts, sentence].join(" "));
  const berg = buildEntity("berg", "Ada Berg", [locate(article, "Ada Berg")], { side: "no" });
  const facts = [
    buildFact("q", [locate(article, sentence)], { kind: "quote", speaker: "berg", text: words }),
    ...acts.map((act, index) => buildFact(`e${index}`, [locate(article, act)])),
  ];
  const dossier = buildDossier({ articles: [article], entities: [berg], facts });
  const { sections } = writeBriefing(dossier, buildTopic(), { edition: 1, previous: null });
  const told = (id: string) => JSON.stringify(sections.filter((section) => section.id === id));
  expect(told("positions")).toContain(words);
  expect(told("developments")).not.toContain(words);
});

test("what many articles quote is cited from a few of them", () => {
  const words = "The level of the river is a danger to every port of the coast";
  const articles = Array.from({ length: 20 }, (_, index) => buildDossierArticle(`a${index}`, `“${words},” Berg said.`));
  const [first] = articles;
  if (!first) throw new Error("expected an article");
  const berg = buildEntity("berg", "Ada Berg", [locate(first, "Berg")], { side: "no" });
  const evidence = articles.map((article) => locate(article, words));
  const quote = buildFact("q", evidence, { kind: "quote", speaker: "berg", text: words });
  const dossier = buildDossier({ articles, entities: [berg], facts: [quote] });
  const untold = { bottomLine: [], agreed: [], open: [], bySubject: new Map(), left: 0 };
  const [block] = writePositions(openContext(dossier, buildTopic(), null), untold);
  if (block?.kind !== "positions") throw new Error("expected positions");
  const [sentence] = block.rows.flatMap(({ cells }) => cells.flat());
  expect(sentence?.citations).toHaveLength(6);
});
