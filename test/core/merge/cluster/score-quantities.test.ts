import { expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

const amounts = async (...bodies: string[]) =>
  (await mergeReports(...bodies)).disputes.flatMap(({ kind, versions }) =>
    kind === "quantity" ? [versions.map(({ value }) => value).sort()] : [],
  );

it("sets two sources against each other that one article quotes on one figure", async () => {
  const body =
    "Coca cultivation in Peru rose to 61,000 hectares in 2020, according to the United Nations. The Norwegian government puts the figure at 88,000 hectares.";
  expect(await amounts(body)).toEqual([["61,000 hectares", "88,000 hectares"]]);
});

it("holds what is done and what is still to be done apart", async () => {
  const done = "Peru's government said it had eradicated 30,000 hectares of coca in 2020.";
  const ahead = "Peru would eradicate 50,000 hectares of coca by force in 2020, the minister said.";
  expect(await amounts(done, ahead)).toEqual([]);
});
