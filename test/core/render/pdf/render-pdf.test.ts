import { expect, test } from "vitest";
import { buildBriefing } from "../../../support/build-briefing.ts";
import { completeBriefing } from "../../../support/complete-briefing.ts";
import { openPdf, readWords, renderBriefing } from "../../../support/read-pdf.ts";

const briefing = completeBriefing();
const attachment = { name: "dossier.json", pieces: [new TextEncoder().encode('{"version":1}')] };
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

test("the same briefing gives the same bytes, whatever was rendered before", async () => {
  const first = await renderBriefing(briefing, { attachment });
  await renderBriefing(buildBriefing({ title: "Another" }), { pageSize: "LETTER" });
  const second = await renderBriefing(completeBriefing(), { attachment });
  expect(Buffer.compare(first, second)).toBe(0);
});

test("the page is A4 or Letter", async () => {
  const sizes = [];
  for (const pageSize of ["A4", "LETTER"] as const) {
    const pdf = await openPdf(await renderBriefing(briefing, { pageSize }));
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    sizes.push([Math.round(width), Math.round(height)]);
  }
  expect(sizes).toEqual([
    [595, 842],
    [612, 792],
  ]);
});

test("title, language and dates come from the briefing", async () => {
  const pdf = await openPdf(await renderBriefing(briefing));
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: Record<string, unknown>;
    metadata: { getRaw(): string };
  };
  expect(info).toMatchObject({
    Title: "Norland–Sudland relations: policy briefing, edition 2",
    Language: "en",
    CreationDate: "D:20300503000000Z",
    PDFFormatVersion: "1.7",
  });
  expect(metadata.getRaw()).toContain("<xmp:CreateDate>2030-05-03T00:00:00Z</xmp:CreateDate>");
});

test("it declares PDF/A-3a and PDF/UA-1 and names its colour space", async () => {
  const text = latin(await renderBriefing(briefing));
  expect(text).toContain("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
  expect(text).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(text).toMatch(/\/OutputIntents \[\d+ 0 R\]/);
  expect(text).toMatch(/\/MarkInfo \d+ 0 R/);
  expect(text).toContain("/DisplayDocTitle true");
});

test("a title with markup characters keeps the metadata well formed", async () => {
  const text = latin(await renderBriefing(buildBriefing({ title: "A & B <C>" })));
  expect(text).toContain("A and B C: policy briefing, edition 1");
});

test("every font is embedded, and none is a standard font", async () => {
  const text = latin(await renderBriefing(briefing));
  const fonts = text.match(/\/Subtype \/Type0/g) ?? [];
  expect(fonts.length).toBeGreaterThanOrEqual(5);
  expect(text.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(fonts.length);
  expect(text).not.toMatch(/\/Subtype \/Type1|Helvetica/);
});

test("the data file is attached as it was handed in, in pieces", async () => {
  const pieces = ['{"ver', 'sion":1}'].map((piece) => new TextEncoder().encode(piece));
  const bytes = await renderBriefing(briefing, { attachment: { ...attachment, pieces } });
  const files = (await (await openPdf(bytes)).getAttachments()) as Record<string, { content: Uint8Array }>;
  expect(Object.keys(files)).toEqual(["dossier.json"]);
  expect(new TextDecoder().decode(files["dossier.json"]?.content)).toBe('{"version":1}');
  expect(latin(bytes)).toMatch(/\/AFRelationship \/Data/);
});

test("sections are bookmarked in order, their parts below them", async () => {
  const pdf = await openPdf(await renderBriefing(briefing));
  const outline = (await pdf.getOutline()) as readonly { title: string; items: readonly { title: string }[] }[];
  expect(outline.map(({ title }) => title)).toEqual(briefing.sections.map(({ title }) => title));
  const parts = (section: string) => outline.find(({ title }) => title === section)?.items.map(({ title }) => title);
  expect(parts("Developments")).toEqual(["Water and borders", "Trade"]);
  expect(parts("Where sources disagree")).toEqual(["1. When the ministers met"]);
});

test("every page but the first has its running line, and each tells its number", async () => {
  const pdf = await openPdf(await renderBriefing(briefing));
  const words = await readWords(pdf);
  const on = (page: number) => words.filter((word) => word.page === page).map(({ text }) => text);
  for (let page = 1; page <= pdf.numPages; page++) {
    expect(on(page).join(" ")).toContain(`Page ${page} of ${pdf.numPages}`);
    if (page > 1) expect(on(page).join(" ")).toContain("Edition 2, as of 3 May 2030");
  }
});
