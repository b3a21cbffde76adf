import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceTable } from "../../scripts/bench/performance-table.ts";
import { readResults } from "../../scripts/bench/results.ts";
import { repository } from "../support/source-files.ts";

const page = await readFile(join(repository, "docs/performance.md"), "utf8");
const results = await readResults(join(repository, "test/bench/results/latest.json"));

test("the page shows the committed results", () => {
  expect(replaceTable(page, results)).toBe(page);
});

test("other results give another table", () => {
  const [first, ...others] = results.rows;
  if (!first) throw new Error("no results");
  expect(replaceTable(page, { ...results, rows: [{ ...first, ratio: 42 }, ...others] })).not.toBe(page);
});
