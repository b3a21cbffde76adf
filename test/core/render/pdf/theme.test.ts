import { type PdfOptions, renderPdf } from "@chancery/core/render/pdf";
import type { RenderAssets } from "@chancery/core/schema";
import { expect, test } from "vitest";
import { loadAssets } from "../../../../packages/functions/src/adapter/load-assets.ts";
import { completeBriefing } from "../../../support/complete-briefing.ts";
import { openPdf, readWords } from "../../../support/read-pdf.ts";

const assets = await loadAssets();
const lay = async (theme: Partial<RenderAssets["theme"]>) => {
  const pdf = await openPdf(await renderPdf(completeBriefing(), { ...assets, theme: { ...assets.theme, ...theme } }));
  return { pdf, words: await readWords(pdf) };
};
const brand = { name: "Foreign Desk", classification: "RESTRICTED", logo: "" };

test("a handling instruction stands at the head and foot of every page", async () => {
  const { pdf, words } = await lay({ brand });
  for (let page = 1; page <= pdf.numPages; page++) {
    const marks = words.filter((word) => word.page === page && word.text === "RESTRICTED");
    expect(marks.map(({ baseline }) => baseline < 100)).toEqual([true, false]);
  }
  expect(words.some(({ text }) => text === "Foreign Desk")).toBe(true);
});

test("sections are printed in the theme's order, those left out are not", async () => {
  const { pdf } = await lay({ sections: ["disputes", "developments", "sources"] });
  const outline = (await pdf.getOutline()) as readonly { title: string }[];
  expect(outline.map(({ title }) => title)).toEqual(["Where sources disagree", "Developments", "Sources"]);
});

test("without the list of sources, citations are words and lead nowhere", async () => {
  const { pdf, words } = await lay({ sections: ["bottom-line"] });
  expect(words.some(({ text }) => text.includes("1a"))).toBe(true);
  expect(await (await pdf.getPage(1)).getAnnotations()).toEqual([]);
});

test("the paper is the theme's, unless the caller asks for another", async () => {
  const sizeOf = async (options: PdfOptions) => {
    const themed = { ...assets, theme: { ...assets.theme, page: "LETTER" as const } };
    const pdf = await openPdf(await renderPdf(completeBriefing(), themed, options));
    return Math.round((await pdf.getPage(1)).getViewport({ scale: 1 }).width);
  };
  expect([await sizeOf({}), await sizeOf({ pageSize: "A4" })]).toEqual([612, 595]);
});

test("wider margins move the text in", async () => {
  const { words } = await lay({ space: { ...assets.theme.space, page: 90 } });
  expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThanOrEqual(89.5);
});
