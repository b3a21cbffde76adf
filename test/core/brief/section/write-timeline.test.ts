import type { Fact } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { openContext } from "../../../../packages/core/src/brief/brief-context.ts";
import { writeTimeline } from "../../../../packages/core/src/brief/section/write-timeline.ts";
import { buildDossier, buildDossierArticle, buildFact, buildTopic, locate } from "../../../support/build-dossier.ts";

const BODY = "Norland closed the border post on Tuesday.";

function labels(parts: Partial<Fact>): readonly string[] {
  const article = buildDossierArticle("a", BODY);
  const fact = buildFact("f", [locate(article, "Norland closed the border post on Tuesday")], {
    date: { start: "2030-04-30", end: "2030-04-30", precision: "day", basis: "stated" },
    ...parts,
  });
  const context = openContext(
    buildDossier({ articles: [article], facts: [fact], timeline: ["f"], asOf: "2030-05-02" }),
    buildTopic(),
    null,
  );
  return writeTimeline(context).flatMap((block) =>
    block.kind === "timeline" ? block.entries.map(({ label }) => label) : [],
  );
}

test.each([
  ["happened", ["Norland closed the border post"]],
  ["planned", []],
  ["called-for", []],
] as const)("an event that %s by its day", (eventStatus, expected) => {
  expect(labels({ eventStatus })).toEqual(expected);
});
