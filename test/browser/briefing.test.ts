import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { renderHtml } from "@chancery/core/render";
import type { Briefing } from "@chancery/core/schema";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { briefFolder } from "../support/brief-articles.ts";
import { checkAccessibility } from "../support/browser/check-accessibility.ts";
import { openBrowser } from "../support/browser/open-browser.ts";
import { watchPage } from "../support/browser/watch-page.ts";
import { assets } from "../support/load-templates.ts";
import { hostileBriefing } from "../support/odd-briefings.ts";
import { openPdf, readWords, renderBriefing } from "../support/read-pdf.ts";
import { repository } from "../support/source-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

let browser: Browser;
let briefing: Briefing;
beforeAll(async () => {
  browser = await openBrowser();
  ({ briefing } = await briefFolder(join(repository, "seeds/articles")));
});
afterAll(() => browser.close());

/** The page as a file on disk, as a mail attachment would be. */
async function open(shown: Briefing, options: { width?: number; scheme?: "light" | "dark" } = {}) {
  const path = join(temporaryFolder(), "briefing.html");
  await writeFile(path, renderHtml(shown, assets));
  const { width = 1280, scheme = "light" } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  const complaints = watchPage(page);
  await page.goto(pathToFileURL(path).href);
  return { page, complaints };
}

const visible = (page: Page, selector: string) => page.locator(`${selector}:visible`).count();

describe("with script", () => {
  test("a citation opens the exact sentence in its paragraph, and the keyboard closes it", async () => {
    const { page, complaints } = await open(briefing);
    const cite = page.locator("#bottom-line a.cite").first();
    const id = await cite.textContent();
    await cite.click();
    const sentence = briefing.citations.find((citation) => citation.id === id)?.sentence ?? "";
    expect(await page.locator("#evidence blockquote").textContent()).toContain(sentence);
    expect(await page.locator("#evidence mark").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator("#evidence").isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("filters hide what is of another topic or side, and say how much", async () => {
    const { page } = await open(briefing);
    const before = await visible(page, "#developments li");
    await page.getByLabel("Topic", { exact: true }).selectOption("venezuela");
    expect(await visible(page, "#developments li")).toBeLessThan(before);
    expect(await page.locator("#filter-status").textContent()).toMatch(/^\d+ of \d+ items hidden\.$/);
    await page.getByLabel("Topic", { exact: true }).selectOption("");
    await page.getByLabel("Side", { exact: true }).selectOption("co");
    expect(await visible(page, "#positions td[data-side=us]")).toBe(0);
    await page.getByLabel("Side", { exact: true }).selectOption("");
    expect(await visible(page, "#developments li")).toBe(before);
    await page.context().close();
  });

  test("only what is disputed", async () => {
    const { page } = await open(briefing);
    await page.getByLabel("Only what is disputed").check();
    expect(await visible(page, ".dispute")).toBe(await page.locator(".dispute").count());
    expect(await visible(page, "#developments li:not([data-disputed])")).toBe(0);
    await page.context().close();
  });
});

test.each([
  ["light", 1280],
  ["dark", 360],
] as const)("axe finds nothing at WCAG 2.2 AA, %s at %i pixels, and nothing is wider", async (scheme, width) => {
  const { page } = await open(briefing, { scheme, width });
  expect(await checkAccessibility(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.context().close();
});

describe("on a phone", () => {
  test("the bottom line stands on the first screen, the filters folded above it", async () => {
    const { page } = await open(briefing, { width: 375 });
    const box = await page.locator("#bottom-line .prose").boundingBox();
    expect(box?.y).toBeLessThan(400);
    expect(await page.getByLabel("Topic", { exact: true }).isVisible()).toBe(false);
    await page.getByText("Show only…").click();
    expect(await page.getByLabel("Topic", { exact: true }).isVisible()).toBe(true);
    await page.context().close();
  });

  test("tables and drawings need no scrolling sideways, and the drawings' words stay readable", async () => {
    const { page } = await open(briefing, { width: 375 });
    const scrolled = await page.$$eval(".scroll", (regions) =>
      regions.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).map((region) => region.ariaLabel),
    );
    expect(scrolled).toEqual([]);
    const heights = await page.$$eval("svg[role=img] text", (words) =>
      words.map((word) => word.getBoundingClientRect().height).filter((height) => height > 0),
    );
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.min(...heights)).toBeGreaterThan(10);
    await page.context().close();
  });
});

describe("without script", () => {
  test("everything is there, and a citation leads to its note", async () => {
    const path = join(temporaryFolder(), "briefing.html");
    await writeFile(path, renderHtml(briefing, assets));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    expect(await visible(page, "main > section")).toBe(await page.locator("main > section").count());
    expect(await visible(page, "#filters")).toBe(0);
    await page.locator("#bottom-line a.cite").first().click();
    await page.waitForURL(/#note-/);
    const target = page.url().split("#")[1] ?? "";
    await expect.poll(() => page.locator(`#${target}`).isVisible()).toBe(true);
    await context.close();
  });

  test("printed, its sections come in the order of the PDF, and nothing but the page's furniture is left out", async () => {
    const { page } = await open(briefing);
    const printed = await openPdf(new Uint8Array(await page.pdf({ format: "A4" })));
    const words = (await readWords(printed)).map(({ text }) => text).join(" ");
    const made = (await readWords(await openPdf(await renderBriefing(briefing)))).map(({ text }) => text).join(" ");
    const shown = briefing.sections.filter(({ id, blocks }) => blocks.length > 0 || id === "sources");
    for (const text of [words, made]) {
      let reached = 0;
      for (const { title } of shown) {
        const place = text.indexOf(title, reached);
        expect(place, title).toBeGreaterThanOrEqual(reached);
        reached = place + title.length;
      }
    }
    expect(words).not.toContain("Show only");
    await page.context().close();
  });
});

test("a hostile article runs nothing and breaks nothing", async () => {
  const { page, complaints } = await open(hostileBriefing(), { width: 360 });
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await checkAccessibility(page)).toEqual([]);
  await page.context().close();
});
