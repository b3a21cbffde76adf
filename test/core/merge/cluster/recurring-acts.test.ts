import { describe, expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

describe("acts that recur", () => {
  it("keeps two strikes with other victims on other days apart", async () => {
    const { facts, disputes } = await mergeReports(
      "A U.S. strike on a vessel off Colombia killed four people on September 29, the Pentagon said.",
      "The United States killed 14 people in strikes on four boats off Colombia on September 27, the Pentagon said.",
    );
    expect(disputes).toEqual([]);
    const kills = facts.filter(({ kind, summary }) => kind === "event" && summary.includes("killed"));
    expect(kills.every(({ articles }) => articles.length === 1)).toBe(true);
  });

  it("sets no total over several strikes against the count of one", async () => {
    const { disputes } = await mergeReports(
      "A U.S. strike on a vessel off Colombia killed three people on Friday, the Pentagon said.",
      "The United States has carried out at least six strikes on vessels off Colombia, killing at least 27 people.",
    );
    expect(disputes).toEqual([]);
  });

  it("takes an accusation made again for no other day of the first", async () => {
    const { disputes } = await mergeReports(
      "President Donald Trump accused President Gustavo Petro of Colombia on October 2 of encouraging cocaine production.",
      "On October 6, President Donald Trump imposed sanctions on President Gustavo Petro of Colombia, accusing him of letting cartels flourish.",
    );
    expect(disputes).toEqual([]);
  });

  it("keeps the recall of two envoys apart, also where a name follows a place", async () => {
    const { facts } = await mergeReports(
      "The United States recalled its chargé d'affaires in Bogotá, John McNamara, on October 2.",
      "President Gustavo Petro recalled Colombia's ambassador to Washington, Daniel García-Peña, on October 2.",
    );
    const recalls = facts.filter(({ kind, summary }) => kind === "event" && summary.includes("recalled"));
    expect(recalls.map(({ articles }) => articles.length)).toEqual([1, 1]);
  });

  it("joins one meeting told from either side", async () => {
    const { facts } = await mergeReports(
      "President Trump received Colombian President Gustavo Petro at the White House on October 3.",
      "Colombian President Gustavo Petro met President Trump at the White House on October 3.",
    );
    expect(facts.some(({ kind, articles }) => kind === "event" && articles.length === 2)).toBe(true);
  });

  it("takes two days for the killing of one man for two versions", async () => {
    const { disputes } = await mergeReports(
      "Gunmen killed the mayor Ana Solís in Cali, Colombia, on September 12, police said.",
      "Mayor Ana Solís was killed by gunmen in Cali, Colombia, on September 27, a witness said.",
    );
    expect(disputes.map(({ kind }) => kind)).toEqual(["date"]);
  });
});
