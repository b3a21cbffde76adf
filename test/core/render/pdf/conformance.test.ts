import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { completeBriefing } from "../../../support/complete-briefing.ts";
import { hugeBriefing } from "../../../support/odd-briefings.ts";
import { renderBriefing } from "../../../support/read-pdf.ts";

/**
 * What ISO 19005-3 (PDF/A-3a) and ISO 14289-1 (PDF/UA-1) ask of the objects of a file and a reader library does not
 * show, read from the file itself; each test names the clause.
 */
interface PdfFile {
  readonly text: string;
  readonly objects: ReadonlyMap<number, string>;
}

const attachment = { name: "dossier.json", pieces: [new TextEncoder().encode('{"version":1}')] };

async function readFile(build: typeof completeBriefing): Promise<PdfFile> {
  const text = Buffer.from(await renderBriefing(build(), { attachment })).toString("latin1");
  const objects = [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)];
  return { text, objects: new Map(objects.map(([, id = "", body = ""]) => [Number(id), body])) };
}

const withType = ({ objects }: PdfFile, type: string) =>
  [...objects].filter(([, body]) => body.startsWith("<<") && body.includes(`\n/Type /${type}\n`));
const referencesIn = (text: string) => [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));

/** Ids of the elements that own the marked content of each page or annotation, by its key in the parent tree. */
function parentTree({ text }: PdfFile): ReadonlyMap<number, readonly number[]> {
  const nums = /\/ParentTree <<[\s\S]*?\/Nums \[\n([\s\S]*?)\n\]/.exec(text)?.[1] ?? "";
  const entries = [...nums.matchAll(/^\s+(\d+) (?:\[([^\]]*)\]|(\d+ 0 R))$/gm)];
  return new Map(entries.map(([, key, list, single]) => [Number(key), referencesIn(list ?? single ?? "")]));
}

function contentOf({ objects }: PdfFile, page: string): string {
  const body = objects.get(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1])) ?? "";
  const stream = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? "";
  return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
}

test.each([
  ["a complete edition", completeBriefing],
  ["a long one", hugeBriefing],
])("%s: each piece of marked content belongs to one element (UA-1, 7.1)", async (_, build) => {
  const file = await readFile(build);
  const owners = parentTree(file);
  const pages = withType(file, "Page");
  expect(pages.length).toBeGreaterThan(1);
  for (const [, page] of pages) {
    const marked = [...contentOf(file, page).matchAll(/\/MCID (\d+)/g)].map(([, id]) => Number(id));
    const own = owners.get(Number(/\/StructParents (\d+)/.exec(page)?.[1])) ?? [];
    expect(marked.length).toBeGreaterThan(0);
    expect([...new Set(marked)].sort((left, right) => left - right)).toEqual(own.map((_owner, index) => index));
    for (const owner of own) expect(file.objects.get(owner)).toMatch(/\/S \/[A-Z]/);
  }
});

test("links are printed, told in words, in tab order of the structure and owned by a Link (A-3, 6.3; UA-1, 7.18)", async () => {
  const file = await readFile(completeBriefing);
  const owners = parentTree(file);
  const links = [...file.objects.values()].filter((body) => body.includes("/Subtype /Link"));
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    expect(link).toMatch(/\/F 4\n/);
    expect(link).toMatch(/\/Contents \(/);
    const [owner] = owners.get(Number(/\/StructParent (\d+)/.exec(link)?.[1])) ?? [];
    expect(file.objects.get(owner ?? -1)).toContain("/S /Link");
  }
  for (const [, page] of withType(file, "Page")) expect(page).toContain("/Tabs /S");
});

test("headers of tables say what they head, figures where they stand (UA-1, 7.3, 7.5)", async () => {
  const { objects } = await readFile(completeBriefing);
  const elements = (type: string) => [...objects.values()].filter((body) => body.includes(`/S /${type}\n`));
  expect(elements("TH").length).toBeGreaterThan(4);
  for (const header of elements("TH")) expect(header).toMatch(/\/Scope \/(?:Row|Column)/);
  expect(elements("Figure").length).toBeGreaterThan(1);
  for (const figure of elements("Figure")) {
    expect(figure).toMatch(/\/Alt \(/);
    expect(figure).toMatch(/\/BBox \[/);
  }
});

test("every font maps its glyphs to Unicode and itself (A-3, 6.2.11; UA-1, 7.21)", async () => {
  const file = await readFile(completeBriefing);
  const fonts = [...file.objects.values()].filter((body) => body.includes("/Subtype /Type0"));
  expect(fonts.length).toBeGreaterThan(4);
  for (const font of fonts) {
    expect(font).toMatch(/\/ToUnicode \d+ 0 R/);
    const [descendant] = referencesIn(/\/DescendantFonts \[([^\]]*)\]/.exec(font)?.[1] ?? "");
    expect(file.objects.get(descendant ?? -1)).toContain("/CIDToGIDMap /Identity");
  }
});

test("the data is an associated file of the document, with its type and date (A-3, 6.8)", async () => {
  const file = await readFile(completeBriefing);
  const [[, catalog = ""] = []] = withType(file, "Catalog");
  const [specification] = referencesIn(/\/AF \[([^\]]*)\]/.exec(catalog)?.[1] ?? "");
  expect(file.objects.get(specification ?? -1)).toMatch(/\/AFRelationship \/Data/);
  const [[, embedded = ""] = []] = withType(file, "EmbeddedFile");
  expect(embedded).toContain("/Subtype /application#2Fjson");
  expect(embedded).toMatch(/\/ModDate \(D:20300503/);
});

test("metadata is readable as it lies, the file has an identifier, and nothing runs (A-3, 6.1, 6.6)", async () => {
  const file = await readFile(completeBriefing);
  const [[, metadata = ""] = []] = withType(file, "Metadata");
  expect(metadata).not.toContain("/Filter");
  expect(metadata).toContain("<pdfaExtension:schemas>");
  expect(file.text).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/);
  expect(file.text).not.toMatch(/\/Encrypt|\/JavaScript|\/Launch|\/OpenAction/);
});
