import { expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

/** How many facts the quotes of two reports are. */
async function quotesIn(left: string, right: string, other = "President Ruiz of Chile"): Promise<number> {
  const { facts } = await mergeReports(`“${left},” President Ruiz of Chile said.`, `${other} said: “${right}.”`);
  return facts.filter(({ kind }) => kind === "quote").length;
}

const DIGNITY = "A migrant is not a criminal and must be treated with the dignity that every human being deserves";

it("takes two remarks on one matter for two", async () => {
  expect(await quotesIn(DIGNITY, "They will come on civilian planes and nobody may treat them like criminals")).toBe(2);
});

it("takes one remark in two translations for one", async () => {
  expect(
    await quotesIn(DIGNITY, "A migrant is no criminal and has to be treated with the dignity a human being deserves"),
  ).toBe(1);
});

it("never takes two people who speak of one thing for one speaker", async () => {
  const [left, right] = [
    "There will be no Norwegian bases in Chile",
    "We have no intention of building bases in Chile",
  ];
  expect(await quotesIn(left, right, "Ambassador Kari Lunde of Norway")).toBe(2);
});

it("takes two remarks that share little but names for two", async () => {
  const verdict = "Former Chilean President Mora's only crime has been to fight tirelessly for his homeland";
  expect(
    await quotesIn(verdict, "Chile's justice has prevailed as former President Mora is absolved after years"),
  ).toBe(2);
});
