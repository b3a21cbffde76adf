import { describe, expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

const NOBODY =
  "President Ana Solís received President Diego Rojas in Lima on Sunday. Neither leader spoke to the media.";

async function denials(...texts: readonly string[]) {
  const { disputes } = await mergeReports(...texts);
  return disputes.filter(({ about }) => about === "Whether anyone spoke to the press");
}

describe("findDenialDisputes", () => {
  it("sets a denial of everyone against who spoke after the same meeting", async () => {
    const told =
      "President Diego Rojas met President Ana Solís on Sunday. Rojas told reporters that the talks were useful.";
    expect(await denials(NOBODY, told)).toHaveLength(1);
  });

  it("sets it against nobody of an article on other people", async () => {
    const told = "Minister Otto Brandt opened a bridge on Sunday. Brandt told reporters that the bridge was safe.";
    expect(await denials(NOBODY, told)).toHaveLength(0);
  });
});
