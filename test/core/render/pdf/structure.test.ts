import { beforeAll, expect, test } from "vitest";
import { completeBriefing } from "../../../support/complete-briefing.ts";
import { elementsOf, openPdf, readStructure, renderBriefing, type StructureNode } from "../../../support/read-pdf.ts";

let elements: readonly StructureNode[] = [];
beforeAll(async () => {
  const pages = await readStructure(await openPdf(await renderBriefing(completeBriefing())));
  elements = pages.flatMap(elementsOf);
});

const roles = (role: string) => elements.filter((element) => element.role === role);
const childRoles = ({ children = [] }: StructureNode) => children.flatMap(({ role }) => role ?? []);

test("one title, then headings that skip no level", () => {
  const levels = elements.flatMap(({ role }) => (role && /^H\d$/.test(role) ? [Number(role[1])] : []));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  expect(levels.filter((level) => level === 2)).toHaveLength(completeBriefing().sections.length);
});

test("tables have rows of cells, the first row of headers", () => {
  const tables = roles("Table");
  expect(tables.length).toBeGreaterThanOrEqual(2);
  for (const table of tables) {
    const rows = (table.children ?? []).filter(({ role }) => role === "TR");
    expect(rows.length).toBeGreaterThan(1);
    const [head = [], ...rest] = rows.map(childRoles);
    expect(new Set(head)).toEqual(new Set(["TH"]));
    for (const row of rest) expect(row).toEqual(["TH", ...head.slice(1).map(() => "TD")]);
  }
});

test("lists have items with a label and a body", () => {
  for (const list of roles("L")) expect(new Set(childRoles(list))).toEqual(new Set(["LI"]));
  const items = roles("LI").map(childRoles);
  expect(items.length).toBeGreaterThan(8);
  for (const item of items) expect([["Lbl", "LBody"], ["LBody"]]).toContainEqual(item);
});

test("every chart is a figure whose words say the same", () => {
  expect(roles("Figure").map(({ alt }) => alt)).toEqual([
    "The meeting has two independent sources, the closure one.",
    "About 1,200 lorries held back.",
    "March 2030: closure. 1 May or 30 April 2030: meeting.",
  ]);
});

test("every link has words and holds both its text and its annotation", () => {
  const links = roles("Link");
  expect(links.length).toBeGreaterThan(15);
  for (const { alt, children = [] } of links) {
    expect(alt).toMatch(/^(Evidence \d+[a-z]|Back to page \d+|https:)/);
    expect(children.map(({ type }) => type)).toEqual(["content", "object"]);
  }
});

test("no element is empty, cells apart", () => {
  const empty = elements.filter(({ role, children = [] }) => children.length === 0 && role !== "TD");
  expect(empty.map(({ role }) => role)).toEqual([]);
});
