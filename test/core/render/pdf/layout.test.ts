import { join } from "node:path";
import type { PdfOptions } from "@chancery/core/render/pdf";
import type { Briefing } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";
import { briefFolder } from "../../../support/brief-articles.ts";
import { buildBriefing, buildSection, buildSentence } from "../../../support/build-briefing.ts";
import { completeBriefing } from "../../../support/complete-briefing.ts";
import { hostileBriefing, hugeBriefing } from "../../../support/odd-briefings.ts";
import { openPdf, readWords, renderBriefing, type Word } from "../../../support/read-pdf.ts";
import { repository } from "../../../support/source-files.ts";

const PAGE = 54;
const cases: readonly (readonly [string, () => Briefing])[] = [
  ["a complete edition", completeBriefing],
  ["an empty dossier", () => buildBriefing({ asOf: null })],
  ["three hundred articles", hugeBriefing],
  ["endless words and scripts without a font", hostileBriefing],
];

const lay = async (briefing: Briefing, options: PdfOptions = {}) => {
  const bytes = await renderBriefing(briefing, options);
  const pdf = await openPdf(bytes);
  return { bytes, pages: pdf.numPages, words: await readWords(pdf) };
};
const bodyOf = (words: readonly Word[], height = 842) =>
  words.filter(({ baseline }) => baseline > PAGE && baseline < height - PAGE);

const papers = [
  ["A4", 595.28, 841.89],
  ["LETTER", 612, 792],
] as const;
const onEveryPaper = cases.flatMap(([name, build]) => papers.map((paper) => [name, ...paper, build] as const));

describe.each(onEveryPaper)("%s on %s", (_, pageSize, width, height, build) => {
  const laid = lay(build(), { pageSize });

  it("stays within the margins", async () => {
    const { words } = await laid;
    expect(words.length).toBeGreaterThan(2);
    const outside = words.filter(({ left, right }) => left < PAGE - 0.5 || right > width - PAGE + 0.5);
    expect(outside).toEqual([]);
    expect(words.filter(({ baseline }) => baseline > height - PAGE / 2)).toEqual([]);
  });

  it("prints no line over another", async () => {
    const { words } = await laid;
    const body = bodyOf(words, height);
    const clashes = body.filter((word, index) => {
      const next = body[index + 1];
      if (!next || next.page !== word.page || next.left >= word.right - 0.5 || word.left >= next.right) return false;
      const gap = Math.abs(next.baseline - word.baseline);
      return gap > 0.1 && gap < 4;
    });
    expect(clashes).toEqual([]);
  });
});

describe("page breaks", () => {
  const huge = hugeBriefing();
  const laid = lay(huge);

  it("end no page with a section's title", async () => {
    const { words, pages } = await laid;
    const titles = new Set(huge.sections.map(({ title }) => title));
    for (let page = 1; page <= pages; page++) {
      const last = bodyOf(words)
        .filter((word) => word.page === page)
        .at(-1);
      expect(titles.has(last?.text ?? ""), `page ${page}`).toBe(false);
    }
  });

  it("repeat a table's header on every page it runs over", async () => {
    const { words } = await laid;
    const withRows = new Set(words.filter(({ text }) => text.startsWith("lorries counted")).map(({ page }) => page));
    const withHead = new Set(words.filter(({ text }) => text === "What").map(({ page }) => page));
    expect(withRows.size).toBeGreaterThan(3);
    expect(withHead).toEqual(withRows);
  });

  it("split no row of a table", async () => {
    const { words } = await laid;
    const rows = words.filter(({ text }) => text.startsWith("lorries counted"));
    const values = words.filter(({ text }) => /^about \d+00/.test(text));
    expect(rows).toHaveLength(300);
    expect(values.map(({ page }) => page)).toEqual(rows.map(({ page }) => page));
  });
});

describe("dense pages", () => {
  it("set the sources in two columns, level at their end", async () => {
    const { words } = await lay(hugeBriefing());
    const marks = words.filter(({ text }) => /^\d+[abc]$/.test(text) && Number.parseInt(text, 10) > 200);
    const lefts = [...new Set(marks.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
    expect(lefts.slice(0, 1)).toEqual([PAGE]);
    expect(lefts.some((left) => left > 595 / 2 && left < 595 / 2 + 20)).toBe(true);
    const last = words.filter(({ page }) => page === words.at(-2)?.page && page > 1);
    const ends = [true, false].map((isLeft) =>
      Math.max(
        ...bodyOf(last)
          .filter(({ left }) => left < 290 === isLeft)
          .map(({ baseline }) => baseline),
      ),
    );
    expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeLessThan(40);
  });

  it("brief five articles on ten pages at most, sources and all", async () => {
    const { briefing } = await briefFolder(join(repository, "seeds/articles"));
    expect((await lay(briefing)).pages).toBeLessThanOrEqual(10);
  });

  it("stand the dates of what to watch in the margin", async () => {
    const { words } = await lay(completeBriefing());
    const dates = words.filter(({ text }) => text.startsWith("1 June 2030"));
    expect(dates.map(({ left }) => Math.round(left))).toContain(PAGE);
  });

  it("leave no remark alone at the top of a page", async () => {
    for (let rows = 20; rows < 40; rows++) {
      const { words } = await lay(tableWithRemark(rows));
      const remark = words.find(({ text }) => text.startsWith("And nine more"));
      const row = words.find(({ text }) => text === `post ${rows}`);
      expect(remark?.page, `${rows} rows`).toBe(row?.page);
    }
  });
});

function tableWithRemark(rows: number): Briefing {
  return buildBriefing({
    sections: [
      buildSection("figures", "Figures", [
        {
          kind: "table",
          caption: "Posts",
          columns: [{ title: "What", align: "left" }],
          rows: Array.from({ length: rows }, (_, index) => [[buildSentence(`post ${index + 1}`)]]),
        },
        { kind: "paragraph", sentences: [{ ...buildSentence("And nine more posts in the data."), counted: true }] },
      ]),
    ],
  });
}

it("shows what it can of words it has no font for, and carries the rest as they were written", async () => {
  const { bytes, words } = await lay(hostileBriefing());
  const text = words.map((word) => word.text).join("");
  expect(text).toContain("Привет");
  expect(text).toContain("Čapek");
  expect(text).toContain("x-y");
  expect(text).toContain("<script>alert(1)</script>");
  expect(text).not.toMatch(/[\u202e\u202c]/);
  expect(Buffer.from(bytes).toString("latin1")).not.toContain("javascript:");
});

it("is read in the order of the sections, a dispute one version after the other", async () => {
  const briefing = completeBriefing();
  const { words } = await lay(briefing);
  const text = words.map((word) => word.text).join(" ");
  const marks = [
    briefing.title,
    ...briefing.sections.flatMap(({ id, title }) =>
      id === "disputes"
        ? [title, "1 May 2030", "The ministers met in Vik on 1 May.", "30 April 2030", "They had met"]
        : [title],
    ),
  ];
  let at = 0;
  for (const mark of marks) {
    const found = text.indexOf(mark, at);
    expect(found, mark).toBeGreaterThanOrEqual(at);
    at = found + mark.length;
  }
});
