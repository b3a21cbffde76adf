import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkAccessibility } from "../support/browser/check-accessibility.ts";
import { openBrowser } from "../support/browser/open-browser.ts";
import { startServer } from "../support/browser/start-server.ts";
import { watchPage } from "../support/browser/watch-page.ts";
import { shared } from "../support/shared.ts";
import { repository } from "../support/source-files.ts";

const folder = shared.present ? shared.path("seeds") : join(repository, "seeds/articles");
const articles = readdirSync(folder)
  .sort()
  .map((name) => join(folder, name));

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(
  path: string,
  width = 1280,
  colorScheme: "light" | "dark" = "light",
): Promise<{ page: Page; complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const complaints = watchPage(page);
  await page.goto(`${server.url}${path}`);
  return { page, complaints };
}

describe("the start page", () => {
  test("articles uploaded one by one each make an edition, shown without a reload", async () => {
    const { page, complaints } = await open("/");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("No edition yet");
    for (const [index, article] of articles.entries()) {
      await page.locator("#files").setInputFiles(article);
      await page.getByText(`in edition ${index + 1}`).waitFor();
      await page.locator(".kicker", { hasText: new RegExp(`^Edition ${index + 1}\\b`) }).waitFor();
    }
    await page
      .getByRole("row")
      .filter({ hasText: "in scope" })
      .nth(articles.length - 1)
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the downloads are the files of the edition", async () => {
    const { page } = await open("/");
    for (const [name, extension] of [
      ["PDF", "pdf"],
      ["Markdown", "md"],
      ["JSON", "json"],
      ["Read the briefing", "html"],
    ] as const) {
      const address = await page.getByRole("link", { name, exact: true }).first().getAttribute("href");
      const served = Buffer.from(await (await fetch(`${server.url}${address}`)).arrayBuffer());
      const stored = await readFile(
        join(server.data, `dossier/us-colombia/editions/${articles.length}/briefing.${extension}`),
      );
      expect(served.equals(stored)).toBe(true);
    }
    await page.context().close();
  });

  test("a failed upload explains itself and changes nothing", async () => {
    const { page } = await open("/");
    await page
      .locator("#files")
      .setInputFiles({ name: "nothing.txt", mimeType: "text/plain", buffer: Buffer.from(" \n") });
    const line = page.locator("#progress li", { hasText: "nothing.txt" });
    await line.filter({ hasText: "failed" }).waitFor();
    expect(await line.textContent()).toMatch(/nothing\.txt.*empty/);
    await page.locator(".kicker", { hasText: new RegExp(`^Edition ${articles.length}\\b`) }).waitFor();
    await page.context().close();
  });

  test("two editions are compared", async () => {
    const { page } = await open("/");
    await page.getByRole("button", { name: "Show changes" }).click();
    await page.getByRole("heading", { name: /^Edition \d+ compared with edition \d+$/ }).waitFor();
    await page.locator(".changes > li").first().waitFor();
    await page.context().close();
  });

  test("is usable at 360 pixels: nothing is wider than the screen", async () => {
    for (const path of ["/", "/docs", "/search?q=petro", "/briefings/latest.html"]) {
      const { page } = await open(path, 360);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
      await page.context().close();
    }
  });

  test("is read without script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.getByRole("link", { name: "Read the briefing" }).click();
    await page.getByRole("heading", { name: "Bottom line" }).waitFor();
    await context.close();
  });
});

describe("facts and articles", () => {
  test("search leads to a fact, its evidence to the marked place in its article", async () => {
    const { page, complaints } = await open("/");
    await page.getByRole("searchbox").fill("phone call");
    await page.getByRole("button", { name: "Search" }).click();
    await page.locator(".hits a[href^='/facts/']").first().click();
    await page.locator("blockquote mark").first().waitFor();
    await page.locator("blockquote footer a").first().click();
    await page.locator(".text .m").nth(5).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test("axe finds nothing at WCAG 2.2 AA, light and dark", async () => {
  const fact = (await (await fetch(`${server.url}/facts?status=disputed&limit=1`)).json()).items[0]?.id;
  const article = (await (await fetch(`${server.url}/articles?limit=1`)).json()).items[0]?.id;
  for (const scheme of ["light", "dark"] as const) {
    for (const path of [
      "/",
      "/docs",
      "/search?q=petro",
      `/facts/${fact}`,
      `/articles/${article}`,
      "/compare?since=1&edition=2",
      "/briefings/latest.html",
    ]) {
      const { page } = await open(path, 1280, scheme);
      expect(await checkAccessibility(page), `${path} ${scheme}`).toEqual([]);
      await page.context().close();
    }
  }
});
