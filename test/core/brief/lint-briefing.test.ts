import { lintBriefing } from "@chancery/core/brief";
import type { Briefing, BriefingSentence, SectionId } from "@chancery/core/schema";
import { describe, expect, test } from "vitest";
import { buildBriefing, buildCitation, buildSection, buildSentence } from "../../support/build-briefing.ts";

const citations = [buildCitation("1a", "The minister said the talks were “very good” and would go on.")];
const rules = (briefing: Briefing) => lintBriefing(briefing).map(({ rule }) => rule);

function withSentences(id: SectionId, ...sentences: readonly BriefingSentence[]): Briefing {
  return buildBriefing({ citations, sections: [buildSection(id, "Section", [{ kind: "paragraph", sentences }])] });
}

function withHeading(text: string): Briefing {
  return buildBriefing({ sections: [buildSection("developments", "Developments", [{ kind: "heading", text }])] });
}

function withJudgment(statement: string, confidence = "Confidence in this judgment is low."): Briefing {
  const counted = (text: string) => ({ ...buildSentence(text), counted: true });
  const block = {
    kind: "judgment",
    number: 1,
    likelihood: "likely",
    confidence: "low",
    statement: buildSentence(statement, ["1a"]),
    confidenceStatement: counted(confidence),
    basis: counted("The judgment rests on one fact."),
    indicator: counted("A closed border would change it."),
  } as const;
  return buildBriefing({ citations, sections: [buildSection("judgments", "Key judgments", [block])] });
}

test("a sound briefing has no problem", () => {
  expect(lintBriefing(withJudgment("Talks are likely to go on."))).toEqual([]);
  const quote = buildSentence("", ["1a"]);
  const parts = [
    { kind: "text", text: "The minister called the talks " } as const,
    { kind: "quote", text: "very good" } as const,
    { kind: "text", text: "." } as const,
  ];
  expect(lintBriefing(withSentences("developments", { ...quote, parts }))).toEqual([]);
});

describe("each rule finds its fault", () => {
  test.each([
    ["one-likelihood", withJudgment("Talks go on.")],
    ["one-likelihood", withJudgment("Talks are likely to go on and very unlikely to fail.")],
    ["icd-words", withJudgment("Talks are likely to go on and will probably succeed.")],
    ["likelihood-with-confidence", withJudgment("Talks are likely to go on, with low confidence.")],
    ["bare-modal", withJudgment("Talks are likely to go on and could succeed.")],
    ["no-citation", withSentences("developments", buildSentence("The ministers met."))],
    ["unknown-citation", withSentences("developments", buildSentence("The ministers met.", ["9z"]))],
    [
      "quote-not-in-evidence",
      withSentences("developments", { ...buildSentence("", ["1a"]), parts: [{ kind: "quote", text: "very bad." }] }),
    ],
    ["stray-quotation-mark", withSentences("developments", buildSentence("The talks were “very good”.", ["1a"]))],
    ["dangling-start", withSentences("developments", buildSentence("He added that they would go on.", ["1a"]))],
    ["dangling-start", withSentences("developments", buildSentence("One publisher each: It closed the post.", ["1a"]))],
    ["dangling-start", withSentences("developments", buildSentence("Hours later, Norland closed the post.", ["1a"]))],
    [
      "dangling-speaker",
      withSentences("developments", {
        ...buildSentence("", ["1a"]),
        parts: [
          { kind: "quote", text: "very good," },
          { kind: "text", text: " he said." },
        ],
      }),
    ],
    ["dangling-speaker", withSentences("developments", buildSentence("The talks would go on, it said.", ["1a"]))],
    ["dangling-speaker", withSentences("developments", buildSentence("The talks would go on, he said.", ["1a"]))],
    ["relative-date", withSentences("developments", buildSentence("The ministers met on Tuesday.", ["1a"]))],
    ["fragment", withSentences("developments", buildSentence("Met in Vik", ["1a"]))],
    ["honorific", withSentences("developments", buildSentence("Mr. Berg went home early.", ["1a"]))],
    [
      "repeated-sentence",
      withSentences(
        "developments",
        buildSentence("The ministers of Norland met in Vik to dredge the river.", ["1a"]),
        buildSentence("The ministers of Norland have met in Vik to dredge the river.", ["1a"]),
      ),
    ],
    ["cut-heading", withHeading("The ministers of Norland met in …")],
    [
      "long-heading",
      withHeading("The ministers of Norland and of Sudland met in Vik on the river to talk about its waters"),
    ],
    [
      "repeated-sentence",
      withSentences(
        "developments",
        buildSentence("The ministers met.", ["1a"]),
        buildSentence("The ministers met.", ["1a"]),
      ),
    ],
    [
      "long-bottom-line",
      withSentences(
        "bottom-line",
        ...["A met.", "B met.", "C met.", "D met."].map((text) => buildSentence(text, ["1a"])),
      ),
    ],
  ])("%s", (rule, briefing) => {
    expect(rules(briefing)).toContain(rule);
  });
});
