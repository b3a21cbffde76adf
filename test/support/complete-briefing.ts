import type { Briefing, BriefingBlock, TimelineEntry } from "@chancery/core/schema";
import {
  buildBriefing,
  buildCitation,
  buildDay,
  buildSection,
  buildSource,
  buildSentence as say,
} from "./build-briefing.ts";

const entries: readonly TimelineEntry[] = [
  {
    date: { start: "2030-03-01", end: "2030-03-31", precision: "month", basis: "stated" },
    label: "Border post closed",
    rivals: [],
    background: true,
    sentence: say("Norland closed the border post at Alm."),
  },
  {
    date: buildDay("2030-05-01"),
    label: "The ministers met in Vik",
    rivals: [buildDay("2030-04-30")],
    background: false,
    sentence: say("The ministers met in Vik.", ["1a", "2a"]),
  },
];

const blocks: Readonly<Record<string, BriefingBlock>> = {
  judgment: {
    kind: "judgment",
    number: 1,
    likelihood: "likely",
    confidence: "moderate",
    statement: say("Talks on the river are likely to go on.", ["1a"]),
    confidenceStatement: say("Confidence is moderate."),
    basis: say("Basis: two independent sources report the invitation.", ["2a"]),
    indicator: say("Would change it: a second closure of the border."),
  },
  table: {
    kind: "table",
    caption: "Amounts as the sources give them",
    columns: [
      { title: "What", align: "left" },
      { title: "Value", align: "right" },
      { title: "Who says so", align: "left" },
    ],
    rows: [
      [[say("lorries held back")], [say("about 1,200", ["1b"])], [say("Customs office")]],
      [[say("length of the talks")], [say("nearly 3 h", ["2a"])], [say("Ministry")]],
    ],
  },
  dispute: {
    kind: "dispute",
    number: 1,
    dispute: "d1",
    facts: ["f1"],
    about: "When the ministers met",
    disputeKind: "date",
    why: "1 May 2030 and 30 April 2030 share no day.",
    note: "The desk has asked the ministry.",
    versions: [
      {
        value: "1 May 2030",
        independentSources: 1,
        outlets: ["Outlet 1"],
        excerpts: [{ text: "The ministers met in Vik on 1 May.", citation: "1a" }],
      },
      {
        value: "30 April 2030",
        independentSources: 1,
        outlets: ["Outlet 2"],
        excerpts: [{ text: "They had met in Vik on the last day of April.", citation: "2a" }],
      },
    ],
  },
  positions: {
    kind: "positions",
    sides: ["Norland", "Sudland"],
    rows: [
      {
        subject: "River",
        subjectId: "river",
        cells: [[say("Wants a new gauge.", ["1b"])], [say("Wants the old treaty kept.", ["2a"])]],
      },
    ],
    agreed: [say("Both want to meet again.", ["1a"])],
    open: [say("Who pays for the dredging.")],
  },
  bars: {
    kind: "chart",
    title: "Independent sources per fact",
    alt: "The meeting has two independent sources, the closure one.",
    data: {
      chart: "corroboration",
      bars: [
        { label: "The ministers met in Vik", sources: 2, disputed: true },
        { label: "Norland closed the border post", sources: 1, disputed: false },
      ],
    },
  },
  strip: {
    kind: "chart",
    title: "Events in time",
    alt: "March 2030: closure. 1 May or 30 April 2030: meeting.",
    data: { chart: "timeline", entries },
  },
  ranges: {
    kind: "chart",
    title: "Figures with their bounds",
    alt: "About 1,200 lorries held back.",
    data: {
      chart: "figures",
      rows: [
        {
          label: "lorries held back",
          unit: "lorry",
          values: [
            { value: 1200, low: 1150, high: 1250, bound: "about", source: "Customs office" },
            { value: 1500, low: 1500, high: null, bound: "at-least", source: "Hauliers" },
          ],
        },
      ],
    },
  },
};

const pick = (...names: readonly string[]) => names.flatMap((name) => blocks[name] ?? []);

/** A second edition with a block of every kind in every section where it may stand. */
export function completeBriefing(): Briefing {
  return buildBriefing({
    edition: 2,
    previous: 1,
    counts: { articles: 2, outOfScope: 0, publishers: 2, outletsUnknown: 0, facts: 9, corroborated: 3, disputes: 1 },
    sections: [
      buildSection("bottom-line", "Bottom line", [
        {
          kind: "paragraph",
          sentences: [
            say("The ministers of Norland and Sudland met in Vik for the first time in two years.", ["1a", "2a"]),
            {
              parts: [
                { kind: "text", text: "Both called the talks " },
                { kind: "quote", text: "useful" },
                { kind: "text", text: ", and " },
                { kind: "strong", text: "no" },
                { kind: "text", text: " text was " },
                { kind: "emphasis", text: "signed" },
                { kind: "text", text: "." },
              ],
              citations: ["1b"],
              facts: [],
            },
          ],
        },
      ]),
      buildSection("changes", "What changed", [
        {
          kind: "changes",
          items: [
            { change: "added", sentence: say("The ministers met in Vik.", ["1a"]), reason: "New in two reports." },
            {
              change: "newly-disputed",
              sentence: say("The day of the meeting."),
              reason: "A report gives another day.",
            },
          ],
        },
      ]),
      buildSection("judgments", "Key judgments", [...pick("judgment", "bars")]),
      buildSection("developments", "Developments", [
        { kind: "heading", text: "Water and borders" },
        {
          kind: "list",
          ordered: false,
          items: [[say("Norland reopened the post.", ["1b"])], [say("Traffic is back.")]],
        },
        { kind: "heading", text: "Trade" },
        { kind: "paragraph", sentences: [say("No duty was changed.", ["2a"])] },
      ]),
      buildSection("positions", "Positions", [...pick("positions")]),
      buildSection("figures", "Figures", [...pick("table", "ranges")]),
      buildSection("disputes", "Where sources disagree", [...pick("dispute")]),
      buildSection("timeline", "Timeline", [...pick("strip"), { kind: "timeline", entries }]),
      buildSection("watch", "What to watch", [
        { kind: "list", ordered: true, items: [[say("Elections in Sudland, 8 September 2030.")]] },
        {
          kind: "list",
          ordered: false,
          items: ["1 June 2030. ", "1 July 2030. "].map((term) => [
            {
              parts: [
                { kind: "strong", text: term },
                { kind: "text", text: "The report on the rivers is due." },
              ],
              citations: ["1a"],
              facts: [],
            },
          ]),
        },
      ]),
      buildSection("sources", "Sources", []),
    ],
    citations: [
      buildCitation("1a", "On 1 May the ministers met in Vik."),
      buildCitation("1b", "About 1,200 lorries had been held back at Łódź‑Süd."),
      buildCitation("2a", "They had met in Vik on the last day of April."),
    ],
    sources: [
      buildSource(1, { url: "https://outlet-1.example/vik" }),
      buildSource(2, { outlet: null, title: null, note: "Date inferred from other reports." }),
    ],
  });
}
