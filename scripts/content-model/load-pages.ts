import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { cleanText } from "../../packages/core/src/article/charset/clean-text.ts";
import { decodeBytes } from "../../packages/core/src/article/charset/decode-bytes.ts";
import type { FeatureTable } from "../../packages/core/src/article/content/feature-table.ts";
import { lineFeatures } from "../../packages/core/src/article/content/line-features.ts";
import { blockFeatures } from "../../packages/core/src/article/html/block-features.ts";
import { keepBlocks } from "../../packages/core/src/article/html/keep-blocks.ts";
import { readPage } from "../../packages/core/src/article/html/read-page.ts";
import { findArticleNode, readPageData } from "../../packages/core/src/article/html/read-page-data.ts";
import { keepLines } from "../../packages/core/src/article/plain/keep-lines.ts";
import { splitLines } from "../../packages/core/src/article/plain/plain-line.ts";
import { labelLines } from "./label-lines.ts";

/** A page or pasted text with the features and labels of its lines. */
export interface LabelledText {
  readonly id: string;
  /** Texts of one page stay in one fold. */
  readonly page: string;
  readonly source: string;
  readonly reference: string;
  readonly lines: readonly string[];
  readonly table: FeatureTable;
  readonly labels: readonly number[];
  readonly groups: readonly (string | number)[];
  /** Which lines the product keeps, given their scores. */
  keep(scores: readonly number[]): readonly boolean[];
}

async function readGold(bench: string) {
  const json = async (path: string) => JSON.parse(await readFile(join(bench, path), "utf8"));
  const extraction: Record<string, { articleBody: string }> = await json("article-extraction/gold.dev.json");
  const wcxb: Record<string, { main_content: string }> = await json("wcxb-articles/gold.dev.json");
  return [
    ...Object.entries(extraction).map(([id, { articleBody }]) => ({
      id,
      source: "article-extraction",
      reference: articleBody,
    })),
    ...Object.entries(wcxb).map(([id, { main_content }]) => ({ id, source: "wcxb-articles", reference: main_content })),
  ];
}

/** The development pages with the features of their blocks. */
export async function loadPages(bench: string): Promise<readonly LabelledText[]> {
  const texts: LabelledText[] = [];
  for (const { id, source, reference } of await readGold(bench)) {
    const page = readPage(decodeBytes(gunzipSync(await readFile(join(bench, source, `html/dev/${id}.html.gz`)))).text);
    if (!page) continue;
    const body = findArticleNode(readPageData(page.data))?.articleBody;
    const { table, groups, facts } = blockFeatures(page, page.title, typeof body === "string" ? body : "");
    const lines = page.blocks.map((block) => block.text);
    const keep = (scores: readonly number[]) => keepBlocks(page, facts, scores);
    texts.push({ id, page: id, source, reference, lines, table, groups, labels: labelLines(lines, reference), keep });
  }
  return texts;
}

/** The same pages as plain text: copies made by other tools, our own lines, and the articles alone. */
export async function loadPastes(bench: string): Promise<readonly LabelledText[]> {
  const gold = await readGold(bench);
  const texts: LabelledText[] = [];
  const add = (id: string, page: string, source: string, lines: readonly string[], reference: string) => {
    const { table, facts } = lineFeatures(lines, "");
    texts.push({
      id,
      page,
      source,
      reference,
      lines,
      table,
      groups: lines.map(() => 0),
      labels: labelLines(lines, reference),
      keep: (scores) => keepLines(facts, scores),
    });
  };
  const folder = join(bench, "article-extraction/paste");
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".dev.json"))) {
    const pastes: Record<string, { text: string }> = JSON.parse(await readFile(join(folder, name), "utf8"));
    for (const { id, reference } of gold) {
      const text = pastes[id]?.text;
      if (text)
        add(
          `${id}/${name}`,
          id,
          name,
          splitLines(cleanText(text)).map((line) => line.text),
          reference,
        );
    }
  }
  for (const { id, source, reference } of gold) {
    const page = readPage(decodeBytes(gunzipSync(await readFile(join(bench, source, `html/dev/${id}.html.gz`)))).text);
    if (page && source === "wcxb-articles")
      add(
        `${id}/lines`,
        id,
        "lines",
        page.blocks.map((block) => block.text),
        reference,
      );
    const alone = splitLines(reference).map((line) => line.text);
    add(`${id}/alone`, id, "alone", alone, reference);
  }
  return texts;
}
