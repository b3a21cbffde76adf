import type { DateInterval } from "@chancery/core/schema";
import { expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

/** Date of the event told in words that begin so, in reports of 5 October 2031. */
async function dateOf(words: string, ...texts: readonly string[]): Promise<DateInterval | null | undefined> {
  const { facts } = await mergeReports(...texts);
  return facts.find(({ kind, evidence }) => kind === "event" && evidence.some(({ text }) => text.startsWith(words)))
    ?.date;
}

const CAPTURE = "Soldiers captured the warlord Pedro Solís on September 3.";
const SEPTEMBER = { start: "2031-09-01", end: "2031-09-30", precision: "month", basis: "inferred" };

it.each([
  ["Peru closed", `${CAPTURE}\n\nPeru closed its border with Brazil following Solís’s ouster.`],
  ["Following the capture", `${CAPTURE}\n\nFollowing the capture of Solís, lawmakers swore in Ana Ruiz.`],
  ["Chile recalled", `${CAPTURE}\n\nChile recalled its envoy in response to the capture of Solís.`],
  ["Peru closed", `${CAPTURE}\n\nPeru closed its border with Brazil after soldiers captured Solís.`],
  ["to recall", `${CAPTURE}\n\nThe capture of Solís prompted Chile to recall its envoy.`],
])("is the month of what it is told to follow on: %s", async (words, text) => {
  expect(await dateOf(words, text)).toEqual(SEPTEMBER);
});

it("is the weeks after it where they reach into the next month", async () => {
  const text =
    "Soldiers captured the warlord Pedro Solís on September 25.\n\nPeru closed its border after Solís’s ouster.";
  expect(await dateOf("Peru closed", text)).toEqual({
    start: "2031-09-25",
    end: "2031-10-05",
    precision: "range",
    basis: "inferred",
  });
});

it("is the day that another article gives for what it is told by", async () => {
  const dated = "President Ana Ruiz met Prime Minister Luis Paz in Lima on September 20 for talks on trade.";
  const undated =
    "President Ana Ruiz met Prime Minister Luis Paz in Lima to discuss trade. Hours before the talks, Peru extradited Juan Mora.";
  expect(await dateOf("Hours before the talks", undated)).toBeNull();
  expect(await dateOf("Hours before the talks", dated, undated)).toEqual({
    start: "2031-09-20",
    end: "2031-09-20",
    precision: "day",
    basis: "inferred",
  });
});

it.each([
  ["what it follows is told without a day", "Peru closed", "Peru closed its border following Solís’s ouster."],
  [
    "two days could be meant",
    "The army deployed",
    "Rebels attacked a post in Arauca on September 3.\n\nRebels attacked a bridge in Cauca on September 9.\n\nThe army deployed 300 soldiers after the attack.",
  ],
  [
    "it is long ago",
    "Following the crash",
    "A bus crash killed nine miners on March 3, 2029.\n\nFollowing the crash, the union demanded better roads.",
  ],
  ["it is still to come", "Peru will close", `${CAPTURE}\n\nPeru will close its border after Solís’s ouster.`],
  ["it did not come about", "Peru did not", `${CAPTURE}\n\nPeru did not close its border after Solís’s ouster.`],
  [
    "what follows is another act of the same person",
    "Peru closed",
    `${CAPTURE}\n\nPeru closed its border following Solís’s election.`,
  ],
])("stays open where %s", async (_, words, text) => {
  expect(await dateOf(words, text)).toBeNull();
});
