import type { DateInterval, Fact } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { openContext } from "../../../../packages/core/src/brief/brief-context.ts";
import { labelOf, tellEvent } from "../../../../packages/core/src/brief/section/tell-event.ts";
import { buildDossier, buildDossierArticle, buildFact, buildTopic, locate } from "../../../support/build-dossier.ts";

const spring: DateInterval = { start: "2030-04-30", end: "2030-04-30", precision: "day", basis: "stated" };

function tell(body: string, clause: string, parts: Partial<Fact> = {}): string | null {
  const article = buildDossierArticle("a", body);
  const fact = buildFact("f", [locate(article, clause)], { date: spring, ...parts });
  const told = tellEvent(openContext(buildDossier({ articles: [article], facts: [fact] }), buildTopic(), null), fact);
  return told && labelOf(told.parts);
}

test.each([
  [
    "its own clause",
    "Berg resigned on Tuesday, hours before the talks began.",
    "Berg resigned on Tuesday",
    "Berg resigned on 30 April 2030",
  ],
  [
    "its clause without the link",
    "The post stood open, and just hours before the talks, Norland closed the border post, the agency said.",
    "just hours before the talks, Norland closed the border post",
    "Norland closed the border post",
  ],
  [
    "the whole sentence where the clause runs on",
    "Norland added Sudland to a list of nations failing to dredge.",
    "Norland added Sudland to a list of nations",
    "Norland added Sudland to a list of nations failing to dredge",
  ],
  [
    "a contact that is only mentioned",
    "The thaw began when a subsequent phone call between the two ministers opened the door for further talks on the river.",
    "a subsequent phone call between the two ministers opened the door",
    "A phone call between the two ministers took place",
  ],
  [
    "no relative clause",
    "Berg, who took office in 2030, met nobody at all during the long week of talks.",
    "Berg, who took office in 2030",
    null,
  ],
  [
    "no clause that another governs",
    "The closure, which Berg denounced as an act of folly, ended after a week of long talks in Vik.",
    "Berg denounced as an act of folly",
    null,
  ],
  [
    "the whole sentence where the clause waits for its verb",
    "Berg, captured on Tuesday after a long chase, is accused of sinking two ferries each year.",
    "Berg, captured on Tuesday",
    "Berg, captured on 30 April 2030 after a long chase, is accused of sinking two ferries each year",
  ],
  [
    "nothing of another time",
    "The ministers last met in Vik in November 2021.",
    "The ministers last met in Vik in November 2021",
    null,
  ],
  [
    "nothing of another month",
    "Berg took office and met Holm in February.",
    "Berg took office and met Holm in February",
    null,
  ],
  [
    "its clause without the time after which it came",
    "Berg recalled the envoy of Norland, a day after the vote, which Holm had lost by a wide margin in every province.",
    "Berg recalled the envoy of Norland, a day",
    "Berg recalled the envoy of Norland",
  ],
  [
    "what has come about",
    "Berg has signed the treaty on the river.",
    "Berg has signed the treaty on the river",
    "Berg has signed the treaty on the river",
  ],
  [
    "nothing that was still to come",
    "Berg is expected to sign the treaty.",
    "Berg is expected to sign the treaty",
    null,
  ],
  ["no running total", "Norland has processed 521 requests.", "Norland has processed 521 requests", null],
])("tells %s", (_, body, clause, expected) => {
  expect(tell(body, clause)).toBe(expected);
});

test("what somebody claims is told with who claims it", () => {
  const article = buildDossierArticle("a", "Norland says that 26 pilots were arrested at Vik. Berg resigned.");
  const arrest = buildFact("f", [locate(article, "26 pilots were arrested at Vik")], { date: spring });
  const claim = buildFact("c", [locate(article, "Norland says that 26 pilots were arrested at Vik")], {
    kind: "claim",
  });
  const dossier = buildDossier({ articles: [article], facts: [arrest, claim] });
  const told = tellEvent(openContext(dossier, buildTopic(), null), arrest);
  expect(told && labelOf(told.parts)).toBe("Norland says that 26 pilots were arrested at Vik");
});
