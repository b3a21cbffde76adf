import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readArticles } from "@chancery/core/article";
import { UnreadableArticle } from "@chancery/core/error";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM, VirtualConsole } from "jsdom";
import { parseHTML } from "linkedom";
import { type Bench, toRow } from "./bench-row.ts";
import { formatTime, spendInTurns } from "./measure-time.ts";
import { root } from "./sample.ts";

const folder = join(root, "../shared/bench/article-extraction/html/dev");
const PAGES = { short: 8, full: 30 };

async function loadPages(count: number): Promise<readonly { readonly name: string; readonly html: string }[]> {
  const names = (await readdir(folder)).sort().slice(0, count);
  return Promise.all(
    names.map(async (name) => ({ name, html: gunzipSync(await readFile(join(folder, name))).toString("utf8") })),
  );
}

async function readOurs(name: string, html: string): Promise<void> {
  try {
    await readArticles({ name: `${name}.html`, bytes: new TextEncoder().encode(html) }, { publishers: [] });
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
  }
}

/** A saved page to its clean text, against the readers that others use. */
export const htmlReading: Bench = {
  run: async (extent) => {
    if (!existsSync(folder)) {
      console.error(`html-reading: skipped, there are no pages at ${folder}`);
      return [];
    }
    const pages = await loadPages(PAGES[extent]);
    const quiet = new VirtualConsole();
    const times = await spendInTurns(
      {
        ours: async () => {
          for (const { name, html } of pages) await readOurs(name, html);
        },
        linkedom: () => {
          // linkedom types its document without the members of browsers that Readability does without.
          for (const { html } of pages) new Readability(parseHTML(html).document as unknown as Document).parse();
        },
        readability: () => {
          for (const { html } of pages) {
            new Readability(new JSDOM(html, { virtualConsole: quiet }).window.document).parse();
          }
        },
        defuddle: async () => {
          for (const { html } of pages) await Defuddle(new JSDOM(html, { virtualConsole: quiet }).window.document);
        },
      },
      { rounds: extent === "short" ? 1 : 3 },
    );
    const each = (total: number) => `${formatTime(total / pages.length)} a page`;
    return [
      toRow(
        "HTML to body, against Readability on linkedom",
        each(times.ours),
        each(times.linkedom),
        times.ours / times.linkedom,
        "≤ 1",
      ),
      toRow(
        "HTML to body, against Readability",
        each(times.ours),
        each(times.readability),
        times.ours / times.readability,
        "≤ 1",
      ),
      toRow(
        "HTML to body, against Defuddle",
        each(times.ours),
        each(times.defuddle),
        times.ours / times.defuddle,
        "≤ 1",
      ),
    ];
  },
};
