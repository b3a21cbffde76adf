import { expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

/** How many facts hold the amount. */
async function factsOf(value: number, ...texts: readonly string[]): Promise<number> {
  const { facts } = await mergeReports(...texts);
  return facts.filter(({ quantity }) => quantity?.value === value).length;
}

it("keeps apart one number that is told of two countries", async () => {
  const threat = "President Ruiz said he would impose tariffs of 50% on Peruvian goods.";
  expect(await factsOf(50, threat, "President Paz said he would impose tariffs of 50% on Chilean goods.")).toBe(2);
  expect(await factsOf(50, threat, "Ruiz threatened to impose tariffs of 50% on all Peruvian goods.")).toBe(1);
});
