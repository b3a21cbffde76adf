import { beforeAll, expect, test } from "vitest";
import { completeBriefing } from "../../../support/complete-briefing.ts";
import { openPdf, type Pdf, readWords, renderBriefing, type Word } from "../../../support/read-pdf.ts";

interface Annotation {
  readonly subtype: string;
  readonly dest?: string;
  readonly url?: string;
  readonly rect: readonly [number, number, number, number];
  readonly contentsObj: { readonly str: string };
}

let pdf: Pdf;
let words: readonly Word[];
const links: { page: number; height: number; annotation: Annotation }[] = [];
beforeAll(async () => {
  pdf = await openPdf(await renderBriefing(completeBriefing()));
  words = await readWords(pdf);
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    for (const annotation of (await page.getAnnotations()) as Annotation[])
      links.push({ page: number, height, annotation });
  }
});

/** The text at a named place: the first words at or below it. */
async function textAt(name: string): Promise<{ page: number; text: string }> {
  const target = (await pdf.getDestination(name)) as unknown[] | null;
  if (!target) throw new Error(`No place named ${name}`);
  const page = (await pdf.getPageIndex(target[0] as never)) + 1;
  const { height } = (await pdf.getPage(page)).getViewport({ scale: 1 });
  const top = height - (target[3] as number);
  const line = words.filter((word) => word.page === page && word.baseline >= top && word.baseline < top + 20);
  return { page, text: line.map(({ text }) => text).join(" ") };
}

test("each citation leads to its endnote with the exact sentence", async () => {
  const { citations } = completeBriefing();
  for (const { id, sentence } of citations) {
    const toNote = links.filter(({ annotation }) => annotation.contentsObj.str === `Evidence ${id}`);
    expect(toNote.length, id).toBeGreaterThan(0);
    for (const { annotation } of toNote) {
      const { text } = await textAt(annotation.dest ?? "");
      expect(text).toContain(id);
      expect(text.replaceAll("  ", " ")).toContain(sentence.slice(0, 12));
    }
  }
});

test("each endnote leads back to a page that cites it", async () => {
  const back = links.filter(({ annotation }) => annotation.contentsObj.str.startsWith("Back to page"));
  expect(back.length).toBeGreaterThanOrEqual(3);
  for (const { annotation } of back) {
    const { page, text } = await textAt(annotation.dest ?? "");
    expect(annotation.contentsObj.str).toBe(`Back to page ${page}`);
    expect(text).toMatch(/\d[a-z]/);
  }
});

test("a link covers the words it stands on", () => {
  for (const { page, height, annotation } of links) {
    const [x1, y1, x2, y2] = annotation.rect;
    const under = words.filter(
      (word) =>
        word.page === page &&
        word.left >= x1 - 1 &&
        word.right <= x2 + 1 &&
        height - word.baseline > y1 &&
        height - word.baseline < y2,
    );
    expect(under.length, annotation.contentsObj.str).toBeGreaterThan(0);
  }
});

test("only http addresses become links out", () => {
  const out = links.flatMap(({ annotation }) => annotation.url ?? []);
  expect(out).toEqual(["https://outlet-1.example/vik"]);
});
