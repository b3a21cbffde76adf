import type { Fact } from "@chancery/core/schema";
import { describe, expect, test } from "vitest";
import { isAgreed } from "../../../../packages/core/src/brief/select/is-agreed.ts";
import { buildDossierArticle, buildFact, locate } from "../../../support/build-dossier.ts";

function agreed(body: string, parts: Partial<Fact> = {}): boolean {
  const article = buildDossierArticle("a", body);
  const facts = [buildFact("f", [locate(article, body)], { eventType: "agree", ...parts })];
  return isAgreed({ article, span: { start: 0, end: body.length }, order: 0, facts });
}

test("what the sources report as agreed is agreed", () => {
  expect(agreed("The ministers agreed to dredge the river.")).toBe(true);
});

describe("no agreement", () => {
  test.each([
    "Norland denied that it had agreed to dredge the river.",
    "Norland rejected reports that it agreed to dredge the river.",
    "The minister refused to say what had been agreed.",
    "Norland has not agreed to dredge the river.",
    "Berg accused Norland of failing to carry out a plan the ministers agreed in May.",
    "Norland hasn’t agreed to dredge the river.",
    "“Norland has agreed to all our terms,” the Sudland minister said.",
  ])("%s", (body) => {
    expect(agreed(body)).toBe(false);
  });

  const body = "Norland agreed to dredge the river.";
  test.each<[string, Partial<Fact>]>([
    ["a fact that is denied", { polarity: "denied" }],
    ["what its source denies", { attribution: { source: "x", modality: "denied" } }],
    ["what its source alleges", { attribution: { source: "x", modality: "alleged" } }],
    ["what is planned", { eventStatus: "planned" }],
    ["what another source denies", { status: "disputed" }],
  ])("%s", (_, parts) => {
    expect(agreed(body, parts)).toBe(false);
  });
});
