import { lintBriefing, writeBriefing } from "@chancery/core/brief";
import type { BriefingBlock } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { settleCase } from "../../../../packages/core/src/brief/sentence-case/index.ts";
import {
  buildDossier,
  buildDossierArticle,
  buildEntity,
  buildFact,
  buildTopic,
  locate,
} from "../../../support/build-dossier.ts";

const wire = buildDossierArticle(
  "w",
  'NORLAND PRESIDENT ADA PENA SAID THAT THE RIVER WOULD BE DREDGED "WITH CARE" IN MAY. SHE MET NATO ENVOYS FROM THE U.N. ON TUESDAY AND TOLD THEM: "I WILL SIGN THE VIK ACCORD."',
);
const paper = buildDossierArticle("p", "The president met envoys on Tuesday. People in Vik said the river was high.");
const speech = buildFact("f-speech", [locate(wire, wire.body.slice(0, wire.body.indexOf(" SHE MET")))], {
  kind: "claim",
  speaker: "pena",
});
const lorries = buildFact("f-lorries", [locate(wire, "NATO ENVOYS")], {
  kind: "quantity",
  quantity: { measure: "NATO ENVOYS", value: 40, low: 40, high: 40, unit: "envoy", bound: "exact" },
});
const people = [
  buildEntity("pena", "Ada Peña", [locate(wire, "ADA PENA")], { roles: [{ title: "president" }] }),
  buildEntity("nato", "NATO", [locate(wire, "NATO")], { type: "organization" }),
];
const dossier = buildDossier({ articles: [wire, paper], entities: people, facts: [speech, lorries] });

test("a wire in capitals reads in sentence case, names as the dossier knows them, every offset kept", () => {
  const settled = settleCase(dossier, buildTopic());
  const [article] = settled.articles;
  expect(article?.body).toBe(
    'Norland President Ada Peña said that the river would be dredged "with care" in May. She met NATO envoys from the U.N. on Tuesday and told them: "I will sign the Vik accord."',
  );
  expect(settled.articles[1]).toBe(paper);
  expect(settled.facts[1]?.quantity?.measure).toBe("NATO envoys");
  expect(settled.entities[0]?.mentions[0]?.text).toBe("Ada Peña");
});

test("a dossier without capitals stays the same", () => {
  const plain = buildDossier({ articles: [paper] });
  expect(settleCase(plain, buildTopic())).toBe(plain);
});

test("prose is in sentence case, its endnotes are verbatim, and the linter finds every quote", () => {
  const briefing = writeBriefing(dossier, buildTopic(), { edition: 1, previous: null });
  const prose = JSON.stringify(briefing.sections.flatMap(({ blocks }): readonly BriefingBlock[] => blocks));
  expect(prose).toContain("Norland President Ada Peña said that the river would be dredged ");
  expect(prose).not.toContain("PRESIDENT");
  expect(briefing.citations[0]?.evidence.text).toContain('DREDGED "WITH CARE"');
  expect(lintBriefing(briefing)).toEqual([]);
});
