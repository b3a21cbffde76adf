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
    ["existence", "Whether the United States has suspended aid to Chile"],
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
  expect(disputes.map(({ kind, about }) => [kind, about])).toEqual([["existence", "Whether anyone was injured"]]);
});

it("shows what a minister says was not done, in his own words", async () => {
  const { disputes } = await mergeReports(
    "Washington has cut $60 million in aid to the army of Chile, a senior official said.",
    "Foreign Minister Ana Ruiz said no aid to the army of Chile had been cut.",
  );
  expect(disputes.map(({ kind }) => kind)).toEqual(["existence"]);
});

it("sets nothing against what is only not known, not yet so or not wanted", async () => {
  const { disputes } = await mergeReports(
    "Chile accepted the offer of Peru to host the talks in Arica, officials said.",
    "General Mora said Chile had not yet accepted the offer of Peru to host the talks in Arica.",
    "Ana Ruiz said it was not clear whether Chile accepted the offer of Peru.",
  );
  expect(disputes).toEqual([]);
});

it("shows that someone was not recalled, whoever says so behind it", async () => {
  const { disputes } = await mergeReports(
    "Chile recalled its envoy, Tom Black, from Lima on October 3.",
    "Envoy Tom Black left Lima on October 2. He had not been recalled, the embassy of Chile said.",
  );
  expect(disputes.map(({ about }) => about)).toEqual(["Whether Tom Black had been recalled"]);
});

it("leaves the killing of rebels undisputed where no civilian was killed", async () => {
  const { disputes } = await mergeReports(
    "The air force of Chile bombed a camp near Arauca on October 4, killing 20 rebels.",
    "No civilians were killed in the operation near Arauca on October 4, the army of Chile said.",
  );
  expect(disputes).toEqual([]);
});

it("takes the rejection of a bill for no denial of what was done with it", async () => {
  const { disputes } = await mergeReports(
    "The Senate of Chile passed the fisheries bill on October 2 by 54 votes to 32.",
    "A panel of the House rejected on October 4 the fisheries bill that the Senate of Chile had passed by 54 votes to 32.",
  );
  expect(disputes).toEqual([]);
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

it("denies what was done whenever it is said to have been, now or before", async () => {
  const { disputes, facts } = await mergeReports(
    "Chile had asked for the extraditions from Peru to be carried out quickly, a government source in Lima said.",
    "Attorney General Tom Black denied that Chile had asked for the extraditions from Peru now.",
  );
  expect(disputes.map(({ kind }) => kind)).toEqual(["existence"]);
  const asked = facts.filter(
    ({ kind, evidence }) =>
      kind === "event" && evidence.length > 1 && evidence.every(({ text }) => text.includes("asked")),
  );
  // Who denies an act vouches for none.
  expect(asked.map(({ independentSources }) => independentSources)).toEqual(asked.map(() => 1));
});
