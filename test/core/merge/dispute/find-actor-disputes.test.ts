import { expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

async function disputesOf(...texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { disputes } = await mergeReports(...texts);
  return disputes.map(({ about, versions }) => [about, ...versions.map(({ value }) => value)]);
}

const BY_DIAZ =
  "Trade Minister Sergio Díaz signed the decree that puts the fishing accord into effect on Monday night.";
const BY_PAZ = "Labour Minister Luis Paz signed the decree that puts the fishing accord into effect late on Monday.";

it("shows one deed that two people are said to have done", async () => {
  expect(await disputesOf(BY_DIAZ, BY_PAZ)).toEqual([["Who signed the decree", "Luis Paz", "Sergio Díaz"]]);
});

it("shows none where one article names both", async () => {
  const both = `${BY_PAZ} The trade minister, Sergio Díaz, signed the decree that puts the fishing accord into effect, too.`;
  expect(await disputesOf(BY_DIAZ, both)).toEqual([]);
});

it("shows none for what both may have said, or done at two times", async () => {
  expect(
    await disputesOf(
      "Trade Minister Sergio Díaz praised the decree that puts the fishing accord into effect.",
      "In Lima, Labour Minister Luis Paz praised the decree that puts the fishing accord into effect at last.",
    ),
  ).toEqual([]);
  expect(
    await disputesOf(
      "Trade Minister Sergio Díaz signed the decree on trout quotas on May 3, 2029.",
      "Labour Minister Luis Paz signed the decree on trout quotas on June 9, 2031.",
    ),
  ).toEqual([]);
});
