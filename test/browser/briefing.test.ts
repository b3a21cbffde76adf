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

test("a hostile article runs nothing and breaks nothing", async () => {
  const { page, complaints } = await open(hostileBriefing(), { width: 360 });
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await checkAccessibility(page)).toEqual([]);
  await page.context().close();
});
