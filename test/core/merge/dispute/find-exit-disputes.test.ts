import { expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

const RESIGNED = "Defense Minister Iván Mora resigned on Monday after the raid, the presidency said.";
const DISMISSED = "President Ana Ruiz dismissed Defense Minister Iván Mora on Monday after the raid.";

async function disputesOf(...texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { disputes } = await mergeReports(...texts);
  return disputes.map(({ about, versions }) => [about, ...versions.map(({ value }) => value)]);
}

it("shows that one report has an official resign whom another has dismissed", async () => {
  expect(await disputesOf(RESIGNED, DISMISSED)).toEqual([
    ["Whether Iván Mora resigned or was dismissed", "resigned", "was dismissed"],
  ]);
});

it("takes one article that tells both for two steps, and two days for two offices", async () => {
  expect(await disputesOf(RESIGNED, `${DISMISSED} Mora had resigned hours before.`)).toEqual([]);
  expect(await disputesOf(RESIGNED, "President Ana Ruiz dismissed Iván Mora as envoy to Peru in May 2029.")).toEqual(
    [],
  );
});
