import { describe, expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

describe("the evidence of a quote", () => {
  it("is each outlet's own words where they are a fragment of the reporter's sentence", async () => {
    const { facts } = await mergeReports(
      "President Ana Solís of Colombia called the senator a “willing partner in bribery” on Monday as lawmakers debated the new budget in Bogotá.",
      "At a rally in Cali, Colombia's President Ana Solís, who is fighting for her reform, labelled the senator a “partner in bribery”, and the crowd cheered.",
    );
    const quotes = facts.filter(({ kind }) => kind === "quote");
    expect(quotes.map(({ evidence }) => evidence.map(({ text }) => text).sort())).toEqual([
      ["“partner in bribery”", "“willing partner in bribery”"],
    ]);
    expect(quotes[0]?.summary).toContain("the senator a “willing partner in bribery”");
  });

  it("is the whole sentence with its speaker where what was said is a sentence of its own", async () => {
    const sentence =
      "“We will not accept this budget, whatever they offer,” President Ana Solís of Colombia told reporters.";
    const { facts } = await mergeReports(sentence);
    const [quote] = facts.filter(({ kind }) => kind === "quote");
    expect(quote?.evidence.map(({ text }) => text)).toEqual([sentence]);
  });
});
