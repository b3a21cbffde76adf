import type { Briefing } from "@chancery/core/schema";
import { addDays } from "@chancery/core/time";
import {
  buildBriefing,
  buildCitation,
  buildDay,
  buildSection,
  buildSource,
  buildSentence as say,
} from "./build-briefing.ts";
import { completeBriefing } from "./complete-briefing.ts";

const counts = {
  articles: 300,
  outOfScope: 0,
  publishers: 90,
  outletsUnknown: 3,
  facts: 900,
  corroborated: 300,
  disputes: 1,
};

/** Three hundred articles with three endnotes each, and a table, a list, a chart and a timeline as long. */
export function hugeBriefing(): Briefing {
  const numbers = Array.from({ length: 300 }, (_, index) => index + 1);
  const ids = numbers.flatMap((number) => [`${number}a`, `${number}b`, `${number}c`]);
  const entries = numbers.map((number) => ({
    date: buildDay(addDays("2029-06-01", number)),
    label: `Event ${number} took place at the post`,
    rivals: number % 50 === 0 ? [buildDay("2030-01-01")] : [],
    background: false,
    sentence: say(`Event ${number} took place at the post.`, [`${number}c`]),
  }));
  return buildBriefing({
    counts,
    sections: [
      buildSection("developments", "Developments", [
        {
          kind: "list",
          ordered: false,
          items: numbers.map((number) => [say(`Event ${number} took place.`, [`${number}a`])]),
        },
      ]),
      buildSection("figures", "Figures", [
        {
          kind: "table",
          caption: "All figures",
          columns: [
            { title: "What", align: "left" },
            { title: "Value", align: "right" },
          ],
          rows: numbers.map((number) => [
            [say(`lorries counted at post ${number}, among them those that were sent back the same day`)],
            [say(`about ${number}00`, [`${number}b`])],
          ]),
        },
      ]),
      buildSection("timeline", "Timeline", [
        { kind: "chart", title: "Events in time", alt: "An event a day.", data: { chart: "timeline", entries } },
        { kind: "timeline", entries },
      ]),
      buildSection("sources", "Sources", []),
    ],
    citations: ids.map((id) => buildCitation(id, `Sentence ${id} says what happened at the post.`)),
    sources: numbers.map((number) => buildSource(number)),
  });
}

/** Words that no column holds, scripts that no font here has, marks that turn text around. */
export function hostileBriefing(): Briefing {
  const long = "Donaudampfschifffahrt".repeat(500);
  const odd = "\u202Eevil\u202C <script>alert(1)</script> & 中文 عربي 🚢 ﬁne Čapek Ωmega Привет x\u2011y 10\u202f000";
  const base = completeBriefing();
  const [first = buildCitation("1a", "x"), ...rest] = base.citations;
  return {
    ...base,
    title: `${"A very long title about river treaties ".repeat(9)}${odd}`,
    sections: base.sections.map((section) =>
      section.id === "developments"
        ? {
            ...section,
            blocks: [
              { kind: "heading" as const, text: long.slice(0, 300) },
              { kind: "paragraph" as const, sentences: [say(long, ["1a"]), say(odd, ["1b"])] },
              {
                kind: "table" as const,
                caption: odd,
                columns: ["One", "Two", "Three", "Four"].map((title) => ({ title, align: "left" as const })),
                rows: [[[say(long)], [say(odd)], [say(`${odd} `.repeat(30))], []]],
              },
            ],
          }
        : section,
    ),
    citations: [{ ...first, sentence: `${odd} ${long}` }, ...rest],
    sources: base.sources.map((source) => ({ ...source, title: odd, outlet: long, url: "javascript:alert(1)" })),
  };
}
