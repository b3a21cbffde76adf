import { expect, it } from "vitest";
import { mergeReports } from "../../../support/merge-reports.ts";

it("shows a denial beside the claim of those who say they did it, and not beside what they did to others", async () => {
  const { disputes } = await mergeReports(
    "The rebel army said that its fighters shot down a Chilean plane over Arauca on September 13.",
    "The pilots had been shot at close range by the rebel army after their plane crashed in Arauca, General Mora said. An official said there was no sign that the plane was shot down.",
    "Chilean officials denied the plane had been shot down over Arauca and blamed engine failure.",
  );
  const [dispute, ...others] = disputes;
  expect(others).toEqual([]);
  expect(dispute?.kind).toBe("existence");
  expect(dispute?.about).toContain("shot down");
  const happened = dispute?.versions.find(({ value }) => value === "it happened");
  expect(new Set(happened?.evidence.map(({ article }) => article)).size).toBe(1);
});

it("shows two days given for one killing, told as news and as an accusation", async () => {
  const { disputes } = await mergeReports(
    "Fisherman Alejandro Mora was killed on 15 September 2031 by a United States strike off the coast of Chile.",
    "President Ruiz has accused Washington of killing a fisherman, Alejandro Mora, in a Sept. 16 strike on a boat that he says was off the coast of Chile.",
  );
  expect(disputes.map(({ kind, versions }) => [kind, ...versions.map(({ value }) => value)])).toEqual([
    ["date", "15 September 2031", "16 September 2031"],
  ]);
});

it("sets no one against himself: what he would not do and what he says was done", async () => {
  const answers = (speaker: string) =>
    mergeReports(
      `${speaker} said that Chile left Arauca without treating the prisoners in March.`,
      "President Ruiz said that Chile treated the prisoners in Arauca in March.",
    );
  expect((await answers("President Ruiz")).disputes).toEqual([]);
  expect((await answers("General Mora")).disputes.map(({ kind }) => kind)).toEqual(["existence"]);
});

it("shows what is said not to have happened beside what happened, whoever says so", async () => {
  const { disputes } = await mergeReports(
    "The United States suspended aid to Chile on Sunday, the embassy said.",
    "The United States has not suspended aid to Chile, a State Department official said.",
  );
  expect(disputes.map(({ kind, about }) => [kind, about])).toEqual([
    ["existence", "Whether the United States suspended aid"],
  ]);
});

it("shows a denial of an act that is told without an auxiliary", async () => {
  const { disputes } = await mergeReports(
    "Defense Secretary Tom Black said Sunday that the navy on Friday attacked a vessel that belonged to the Andes Guard.",
    "The Andes Guard denied that the vessel attacked by the navy on Friday belonged to it.",
  );
  expect(disputes.map(({ kind }) => kind)).toEqual(["existence"]);
});

it("does not take two phrases that share a word for one remark", async () => {
  const { disputes } = await mergeReports(
    'President Ana Ruiz called Tom Black an "accomplice to genocide" over the war.',
    'President Ana Ruiz criticised the "genocide-enabling" policy of Tom Black.',
  );
  expect(disputes).toEqual([]);
});

it("knows one killing by its many names", async () => {
  const { disputes } = await mergeReports(
    "The minister spoke after Alejandro Mora, a fisherman, was gunned down on September 18 outside a church in Arauca.",
    "Police are looking into the shooting of the fisherman Alejandro Mora on 19 September outside a church in Arauca.",
  );
  expect(disputes.map(({ kind }) => kind)).toEqual(["date"]);
});

it("shows that no one was hurt beside those who were", async () => {
  const { disputes } = await mergeReports(
    "A patrol of Chile rammed a supply boat on October 4, injuring eight sailors.",
    "No one was injured in the incident on October 4, according to the navy of Chile.",
  );
  expect(disputes.map(({ kind }) => kind)).toEqual(["existence"]);
});

it("does not count who denies in words of his own among those who state it", async () => {
  const { disputes } = await mergeReports(
    "Agents of Chile boarded the supply boats at Arauca, General Mora said.",
    "Spokesman Tom Black denied that agents of Chile had boarded the supply boats at Arauca.",
    "Agents of Chile did not board the supply boats at Arauca and acted with restraint, the navy said.",
  );
  const stated = disputes.flatMap(({ versions }) => versions.filter(({ value }) => value === "it happened"));
  expect(stated.flatMap(({ evidence }) => evidence.filter(({ text }) => text.includes("did not")))).toEqual([]);
  expect(stated).toHaveLength(1);
});
