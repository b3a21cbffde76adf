import { expect, test } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

/** The most independent sources that a claim of the two texts has. */
async function countSources(left: string, right: string): Promise<number> {
  const { facts } = await mergeReports(left, right);
  return Math.max(0, ...facts.flatMap(({ kind, independentSources }) => (kind === "claim" ? independentSources : [])));
}

test("what someone wants is one claim in other forms of the same words", async () => {
  const left = "President Ana Ruiz favors seizures, reducing demand and alternative projects for small growers.";
  const right = "President Ana Ruiz is advocating alternative approaches centred on demand reduction and jobs.";
  expect(await countSources(left, right)).toBe(2);
});

test.each([
  ["another want", "advocated lower tariffs on imported steel", "advocated lower interest rates on housing loans"],
  [
    "another crop policy",
    "advocated eradication of coca fields by spraying",
    "advocated alternative crops in place of coca",
  ],
])("%s of the same person is another claim", async (_, left, right) => {
  expect(await countSources(`President Ana Ruiz ${left}.`, `President Ana Ruiz ${right}.`)).toBe(1);
});

test("what two people want are two claims", async () => {
  const left = "President Ana Ruiz advocated reducing demand and alternative projects for growers.";
  const right = "President Tom Black advocated reducing demand and alternative projects for growers.";
  expect(await countSources(left, right)).toBe(1);
});
