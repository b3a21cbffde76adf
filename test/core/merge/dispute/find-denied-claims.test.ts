import { describe, expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

const STATED =
  "The White House said Colombia had agreed to accept military aircraft carrying deported migrants after talks in Bogotá.";

describe("what one source denies and another states", () => {
  it("is disputed across articles, whatever form each takes", async () => {
    const { disputes } = await mergeReports(
      STATED,
      "Colombia's foreign ministry denied that the country had accepted military aircraft carrying deported migrants after talks in Bogotá.",
    );
    expect(disputes.map(({ kind, about }) => ({ kind, about }))).toEqual([
      { kind: "existence", about: "Whether the country had accepted military aircraft" },
    ]);
    expect(disputes[0]?.why).toBe("Colombia's foreign ministry denies what others state.");
  });

  it("is disputed within one article that quotes both", async () => {
    const { disputes } = await mergeReports(
      "Colombia suspended intelligence sharing with the United States, Petro announced. The foreign ministry denied that intelligence sharing had been suspended.",
    );
    expect(disputes.map(({ about }) => about)).toEqual(["Whether intelligence sharing had been suspended"]);
  });

  it("is one dispute however many outlets copy the article", async () => {
    const text =
      "Colombia suspended intelligence sharing with the United States, Petro announced. The foreign ministry denied that intelligence sharing had been suspended.";
    const { disputes } = await mergeReports(text, `${text} Officials met in Cali.`);
    expect(disputes.map(({ about }) => about)).toEqual(["Whether intelligence sharing had been suspended"]);
  });

  it("is not disputed by a plan, a threat or another act", async () => {
    const { disputes } = await mergeReports(
      "Colombia would accept military aircraft carrying deported migrants, the White House said.",
      "Colombia's foreign ministry denied that the country had accepted military aircraft.",
      "Colombia bought military aircraft from Sweden, the defence minister said.",
    );
    expect(disputes).toEqual([]);
  });
});

it("meets a denial in other words of the same party's act", async () => {
  const { disputes } = await mergeReports(
    "The Government of Colombia has agreed to all of President Trump's terms on deportation flights, the White House said.",
    "Colombia denied that it had accepted all of the U.S. terms on deportation flights.",
  );
  expect(disputes.map(({ kind }) => kind)).toEqual(["existence"]);
});

it("takes what another party agreed to for no act of the one that denies it", async () => {
  const { disputes } = await mergeReports(
    "The Government of Venezuela has agreed to all of President Trump's terms on deportation flights, the White House said.",
    "Colombia denied that it had accepted all of the U.S. terms on deportation flights.",
  );
  expect(disputes).toEqual([]);
});
