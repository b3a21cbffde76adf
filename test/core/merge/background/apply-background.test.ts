import { expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

it("takes a strike that recurs for none that the background knows, on another day", async () => {
  const { disputes } = await mergeReports(
    "President Donald Trump said the United States killed six people in a strike on a boat in the Caribbean on October 3, 2025.",
  );
  expect(disputes).toEqual([]);
});

it("shows another day for the capture of a man that the background dates", async () => {
  const { disputes } = await mergeReports(
    "U.S. forces captured President Nicolás Maduro of Venezuela in Caracas on January 9, 2026.",
  );
  expect(disputes.map(({ kind }) => kind)).toEqual(["date"]);
});
