import { expect, test } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

const STORY = "Presidents Lula and Boric met in Brasilia on Friday, the first visit of Boric to Brazil.";

/** Whether both texts name one subject of the talks. */
async function nameOneSubject(left: string, right: string): Promise<boolean> {
  const { facts } = await mergeReports(`${STORY} ${left}`, `${STORY} ${right}`);
  return facts.some(
    ({ kind, evidence }) =>
      kind === "claim" && [left, right].every((text) => evidence.some((one) => text.includes(one.text))),
  );
}

test.each([
  ["The talks focused on border security cooperation.", "The two presidents discussed border security."],
  ["Energy is also on the agenda.", "They discussed ways to revive the region through energy projects."],
  ["The situation in Paraguay is also a key issue.", "The meeting also touched on Paraguay."],
])("one subject: %s %s", async (left, right) => {
  expect(await nameOneSubject(left, right)).toBe(true);
});

test.each([
  ["The talks focused on border security.", "The two presidents discussed lithium."],
  ["The meeting also touched on Paraguay.", "They discussed the release of prisoners in Paraguay."],
  ["They discussed lithium.", "They did not discuss lithium."],
])("two subjects: %s %s", async (left, right) => {
  expect(await nameOneSubject(left, right)).toBe(false);
});
