import { expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

/** How many labellings two reports tell. */
async function labelsIn(...bodies: string[]): Promise<number> {
  const { facts } = await mergeReports(...bodies);
  return facts.filter(({ kind, eventType }) => kind === "event" && eventType === "accuse").length;
}

const HOST = "President Ruiz of Chile called President Lund of Norway a “genocide accomplice” over Gaza.";

it("takes two names that someone calls things by for two labellings", async () => {
  expect(await labelsIn(HOST, "President Ruiz of Chile called it a “kidnapping” on January 3.")).toBe(2);
});

it("takes one name in other words for one", async () => {
  const other = "President Ruiz of Chile called President Lund of Norway a “complicit actor in genocide”.";
  expect(await labelsIn(HOST, other)).toBe(1);
});
