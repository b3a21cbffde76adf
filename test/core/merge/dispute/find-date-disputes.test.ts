import { expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

it("shows one disagreement on a day, not another on what is counted from it", async () => {
  const told = (day: number) =>
    `Colombia and the United States called their envoys home. The US recalled its top diplomat in Colombia, John Miller, on September ${day}. Petro called Ambassador Daniel García-Peña back to Bogotá the same day.`;
  const { disputes } = await mergeReports(told(3), told(9));
  expect(disputes.map(({ kind, versions }) => [kind, ...versions.map(({ value }) => value)])).toEqual([
    ["date", "3 September 2031", "9 September 2031"],
  ]);
});
