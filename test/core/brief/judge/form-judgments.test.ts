import type { DateInterval, DossierArticle, Fact } from "@chancery/core/schema";
import { describe, expect, test } from "vitest";
import { openContext } from "../../../../packages/core/src/brief/brief-context.ts";
import { formJudgments } from "../../../../packages/core/src/brief/judge/index.ts";
import { buildDossier, buildDossierArticle, buildFact, buildTopic, locate } from "../../../support/build-dossier.ts";

const day = (start: string): DateInterval => ({ start, end: start, precision: "day", basis: "stated" });

/** Both articles report every sentence. */
function judge(tales: readonly (readonly [text: string, parts: Partial<Fact>])[], outlet: string | null = "The Bell") {
  const body = tales.map(([text]) => `${text}.`).join(" ");
  const articles: readonly DossierArticle[] = ["a", "b"].map((id) => buildDossierArticle(id, body, { outlet }));
  const facts = tales.map(([text, parts], index) =>
    buildFact(
      `f${index}`,
      articles.map((article) => locate(article, text)),
      parts,
    ),
  );
  return formJudgments(openContext(buildDossier({ articles, facts }), buildTopic(), null));
}

const MET = ["The ministers met in Vik", { eventType: "consult", date: day("2030-04-30") }] as const;
const TO_MEET = ["The ministers agreed to continue the talks on the river", { eventType: "agree" }] as const;
const SANCTIONS = ["Norland put sanctions on two banks of Sudland", { eventType: "sanction" }] as const;
const ACCUSED = ["Sudland accused Norland of poisoning the river", { eventType: "accuse" }] as const;
const THREATENED = ["Norland threatened to close the river", { eventType: "threaten" }] as const;

describe("dialogue", () => {
  test("goes on where the sides met and undertook to go on, on what they undertook it", () => {
    expect(judge([MET, TO_MEET])).toMatchObject([{ likelihood: "likely", confidence: "moderate" }]);
  });

  test("is an open question once an envoy is recalled, and the recall itself is no contact", () => {
    const recall = ["Norland recalled its ambassador for consultations", { eventType: "consult" }] as const;
    expect(judge([MET, TO_MEET, recall])).toMatchObject([{ likelihood: "roughly even chance" }]);
    expect(judge([recall, TO_MEET]).filter(({ basis }) => basis.some(({ id }) => id === "f0"))).toEqual([]);
  });

  test("is no judgment after a meeting alone", () => {
    expect(judge([MET])).toEqual([]);
  });
});

describe("measures", () => {
  test("stay where a report says that they do, and are named", () => {
    const [judgment] = judge([SANCTIONS, ["The sanctions remain in place", { eventType: "other" }]]);
    expect(judgment).toMatchObject({ likelihood: "unlikely" });
    expect(judgment?.statement).toContain("Full relief from the sanctions reported in force");
  });

  test("are an open question once eased", () => {
    const waiver = ["Norland waived the sanctions for one bank", { eventType: "yield" }] as const;
    expect(judge([SANCTIONS, waiver])).toMatchObject([{ likelihood: "roughly even chance" }]);
  });

  test("carry no judgment alone, planned, or settled since", () => {
    expect(judge([SANCTIONS])).toEqual([]);
    const planned = [SANCTIONS[0], { eventType: "sanction", eventStatus: "planned" }] as const;
    expect(judge([planned, ["The port remains in place", {}]])).toEqual([]);
    const port = ["Norland put sanctions on a port", { eventType: "sanction" }] as const;
    const settled = judge([SANCTIONS, port, ["Sudland pulled back", { eventType: "retreat" }]]);
    expect(settled.filter(({ statement }) => statement.includes("relief"))).toEqual([]);
  });
});

describe("friction", () => {
  test("persists over what the sides accused and threatened each other of", () => {
    const [judgment] = judge([ACCUSED, THREATENED]);
    expect(judgment?.statement).toContain("over the river is {} to persist");
  });

  test("is no judgment once they agreed on it", () => {
    const agreed = ["Sudland agreed to clean the river", { eventType: "yield" }] as const;
    expect(judge([ACCUSED, THREATENED, agreed]).map(({ statement }) => statement)).not.toContainEqual(
      expect.stringContaining("persist"),
    );
  });
});

test("confidence is never high from one day, from unnamed publishers or over a dispute", () => {
  const strong = { independentSources: 4, eventType: "accuse" } as const;
  const tales = (...dates: readonly string[]) =>
    dates.map(
      (date, index) =>
        [`Sudland accused Norland of fraud on the river ${index}`, { ...strong, date: day(date) }] as const,
    );
  const rated = (...given: Parameters<typeof judge>) => judge(...given).map(({ confidence }) => confidence);
  expect(rated(tales("2030-04-01", "2030-04-08", "2030-04-09"))).toEqual(["high"]);
  expect(rated(tales("2030-04-01", "2030-04-01", "2030-04-01"))).toEqual(["moderate"]);
  expect(rated(tales("2030-04-01", "2030-04-08", "2030-04-09"), null)).toEqual(["moderate"]);
});
