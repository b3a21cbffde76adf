import type { Briefing } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";
import { buildBriefing } from "../../../support/build-briefing.ts";
import { completeBriefing } from "../../../support/complete-briefing.ts";
import { hostileBriefing, hugeBriefing } from "../../../support/odd-briefings.ts";
import { openPdf, readWords, renderBriefing, type Word } from "../../../support/read-pdf.ts";

const PAGE = 54;
const cases: readonly (readonly [string, () => Briefing])[] = [
  ["a complete edition", completeBriefing],
  ["an empty dossier", () => buildBriefing({ asOf: null })],
  ["three hundred articles", hugeBriefing],
  ["endless words and scripts without a font", hostileBriefing],
];

const lay = async (briefing: Briefing) => {
  const pdf = await openPdf(await renderBriefing(briefing));
  return { pages: pdf.numPages, words: await readWords(pdf) };
};
const bodyOf = (words: readonly Word[]) => words.filter(({ baseline }) => baseline > PAGE && baseline < 842 - PAGE);

describe.each(cases)("%s", (_, build) => {
  it("stays within the margins", async () => {
    const { words } = await lay(build());
    expect(words.length).toBeGreaterThan(2);
    const outside = words.filter(({ left, right }) => left < PAGE - 0.5 || right > 595.28 - PAGE + 0.5);
    expect(outside).toEqual([]);
    expect(words.filter(({ baseline }) => baseline > 842 - PAGE / 2)).toEqual([]);
  });

  it("prints no line over another", async () => {
    const { words } = await lay(build());
    const body = bodyOf(words);
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
  it("end no page with a section's title", async () => {
    const briefing = hugeBriefing();
    const { words, pages } = await lay(briefing);
    const titles = new Set(briefing.sections.map(({ title }) => title));
    for (let page = 1; page <= pages; page++) {
      const last = bodyOf(words)
        .filter((word) => word.page === page)
        .at(-1);
      expect(titles.has(last?.text ?? ""), `page ${page}`).toBe(false);
    }
  });

  it("repeat a table's header on every page it runs over", async () => {
    const { words } = await lay(hugeBriefing());
    const withRows = new Set(words.filter(({ text }) => text.startsWith("lorries counted")).map(({ page }) => page));
    const withHead = new Set(words.filter(({ text }) => text === "What").map(({ page }) => page));
    expect(withRows.size).toBeGreaterThan(3);
    expect(withHead).toEqual(withRows);
  });

  it("split no row of a table", async () => {
    const { words } = await lay(hugeBriefing());
    const rows = words.filter(({ text }) => text.startsWith("lorries counted"));
    const values = words.filter(({ text }) => /^about \d+00/.test(text));
    expect(rows).toHaveLength(300);
    expect(values.map(({ page }) => page)).toEqual(rows.map(({ page }) => page));
  });
});

it("shows what it can of words it has no font for, and carries the rest as they were written", async () => {
  const bytes = await renderBriefing(hostileBriefing());
  const { words } = await lay(hostileBriefing());
  const text = words.map((word) => word.text).join("");
  expect(text).toContain("Привет");
  expect(text).toContain("Čapek");
  expect(text).toContain("x-y");
  expect(text).toContain("<script>alert(1)</script>");
  expect(text).not.toMatch(/[\u202e\u202c]/);
  expect(Buffer.from(bytes).toString("latin1")).not.toContain("javascript:");
});
