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

test("claims that give other numbers are two claims", async () => {
  const left = "The militias of Chile killed some 10,000 people, prosecutors say.";
  const right = (count: string) => `The militias of Chile killed ${count} people, rights groups say.`;
  expect(await countSources(left, right("some 10,000"))).toBe(2);
  expect(await countSources(left, right("more than 20,000"))).toBe(1);
});

test("what undoes an act is no second report of it", async () => {
  const claimed = async (left: string, right: string) => {
    const { facts } = await mergeReports(
      `The State Department said the United States had ${left} $60 million in military aid to Chile.`,
      `Washington ${right} the payment of $60 million in military aid to Chile, the State Department said.`,
    );
    return facts.filter(({ kind, articles }) => kind === "claim" && articles.length > 1).length;
  };
  expect(await claimed("suspended", "suspended")).toBe(1);
  expect(await claimed("suspended", "resumed")).toBe(0);
});
