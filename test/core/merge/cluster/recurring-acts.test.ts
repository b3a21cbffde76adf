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

  it("joins no acts of one day that befell other numbers of people", async () => {
    const { facts, disputes } = await mergeReports(
      "The U.S. military killed 14 people in strikes on four boats in the eastern Pacific on October 3.",
      "Two soldiers were killed in an attack in Cauca, Colombia, on October 3, the army said.",
      "A strike in the Caribbean killed six people on October 3. In another strike three people were killed.",
    );
    expect(disputes).toEqual([]);
    const kills = facts.filter(({ kind, summary }) => kind === "event" && summary.includes("killed"));
    expect(kills.map(({ articles }) => articles.length)).toEqual(kills.map(() => 1));
  });

  it("joins reports of one toll in words and in figures, exact and bounded", async () => {
    const { facts } = await mergeReports(
      "Gunmen killed six farmers in a raid near Cali, Colombia, on October 3.",
      "Gunmen killed 6 farmers in a raid near Cali, Colombia, on October 3.",
      "Gunmen killed at least five farmers in a raid near Cali, Colombia, on October 3.",
    );
    expect(facts.some(({ kind, articles }) => kind === "event" && articles.length === 3)).toBe(true);
  });

  it("keeps tariffs on two countries apart, also at one rate, and a tariff on a good", async () => {
    const { facts, disputes } = await mergeReports(
      "President Donald Trump imposed a 50% tariff on Indian goods. He had already put a 50% tariff on Brazilian goods.",
      "Coffee growers fear the 50% tariff on Colombian goods that Trump announced. The 50% tariff on steel stays in force.",
    );
    expect(disputes).toEqual([]);
    const told = facts.filter(({ summary }) => summary.includes("tariff"));
    expect(told.map(({ articles }) => articles.length)).toEqual(told.map(() => 1));
  });

  it("keeps a decertification of another decade, and of another country, apart", async () => {
    const { facts } = await mergeReports(
      "The United States decertified Colombia on September 15, 2031, for failing to cooperate in the drug war.",
      "Washington decertified Colombia in the drug war in 1997. The United States also decertified Bolivia in the drug war.",
    );
    const told = facts.filter(({ kind, summary }) => kind === "event" && summary.includes("decertified"));
    expect(told.map(({ articles }) => articles.length)).toEqual(told.map(() => 1));
    expect(told.filter(({ evidence }) => evidence.some(({ text }) => text.includes("Bolivia")))).toHaveLength(1);
    expect(
      told.some(({ evidence }) => evidence.length > 1 && evidence.some(({ text }) => text.includes("Bolivia"))),
    ).toBe(false);
  });

  it("keeps what two countries did on their own apart", async () => {
    const { facts } = await mergeReports(
      "Colombia deployed 30,000 troops along the border with Venezuela on October 4.",
      "Brazil deployed 2,000 troops on its border with Venezuela on October 4.",
    );
    const told = facts.filter(({ kind, summary }) => kind === "event" && summary.includes("deployed"));
    expect(told.map(({ articles }) => articles.length)).toEqual([1, 1]);
  });
});
