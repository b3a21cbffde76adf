import { describe, expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

describe("the title of a dispute", () => {
  it.each([
    [
      "Police in Colombia captured the rebel leader Ana Solís on March 4, officials said.",
      "In Colombia, police captured rebel leader Ana Solís on April 20 after a long search.",
      "When police captured Ana Solís",
      "No day fits both 20 April 2031 and 4 March 2031.",
    ],
    [
      "Colombia said the capture of rebel leader Ana Solís by police in early March was a relief.",
      "Police in Colombia captured the rebel leader Ana Solís on April 20, officials said.",
      "When the capture of Ana Solís took place",
      "No day fits both 20 April 2031 and early March.",
    ],
    [
      "The drama began when Colombian President Ana Mora blocked US military deportation flights from landing on October 3.",
      "The United States set tariffs on goods after Colombia's president, Ana Mora, barred two US military deportation flights from landing on October 4.",
      "When Ana Mora blocked US military deportation flights",
      "No day fits both 4 October 2031 and 3 October 2031.",
    ],
    [
      "The meeting in Bogotá between the two presidents lasted more than two hours.",
      "Their meeting in Bogotá lasted nearly two hours, Colombia's foreign ministry said.",
      "How long the meeting lasted",
      "“more than two hours” and “nearly two hours” cannot both be right.",
    ],
    [
      "Fisherman Ramón Ortiz, who had no ties to smugglers, was killed on March 15, 2031 by a strike of the United States in Colombia.",
      "President Mora has accused the United States of killing a fisherman of Colombia, Ramón Ortiz, in a strike on March 16.",
      "When Ramón Ortiz was killed by a strike of the United States",
      "No day fits both 15 March 2031 and 16 March 2031.",
    ],
    [
      "Police in Colombia accused Ana Solís of exporting 100 tonnes of cocaine a year.",
      "Police in Colombia accused Ana Solís of exporting 180 tonnes of cocaine a year.",
      "Amount of cocaine",
      "“100 tonnes” and “180 tonnes” cannot both be right.",
    ],
  ])("asks what the sources differ on: %s", async (left, right, about, why) => {
    const { disputes } = await mergeReports(left, right);
    expect(disputes.map((dispute) => ({ about: dispute.about, why: dispute.why }))).toEqual([{ about, why }]);
  });

  it("names the day of a copied sentence with its month", async () => {
    const copy = (day: string) =>
      `Washington recalled its top diplomat in Colombia, John McNamara, on July ${day} for urgent consultations.`;
    const { disputes } = await mergeReports(copy("3"), copy("9"));
    expect(disputes.map(({ kind }) => kind)).toEqual(["date"]);
    expect(disputes[0]?.versions.every(({ value }) => /July/u.test(value))).toBe(true);
    expect(disputes[0]?.about).not.toMatch(/recalled$/u);
  });

  it("sees a bound that was turned round where the amount itself was not read", async () => {
    const copy = (bound: string) =>
      `The strikes off Colombia went on for a week, bringing the death toll of the whole campaign to ${bound} 57.`;
    const { disputes } = await mergeReports(copy("at least"), copy("fewer than"));
    expect(disputes.map(({ kind }) => kind)).toEqual(["quantity"]);
  });
});
