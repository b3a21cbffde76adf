import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser/open-browser.ts";
import { startServer } from "../support/browser/start-server.ts";

const tokens = { reader: "browser-reader-token", editor: "browser-editor-token" };

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
let url: string;
beforeAll(async () => {
  process.env.CHANCERY_READER_TOKENS = tokens.reader;
  process.env.CHANCERY_EDITOR_TOKENS = tokens.editor;
  // On any address but the machine's own, only tokens let anyone in.
  [browser, server] = await Promise.all([openBrowser(), startServer("0.0.0.0")]);
  url = server.url.replace("0.0.0.0", "127.0.0.1");
});
afterAll(async () => {
  await browser.close();
  await server.close();
  delete process.env.CHANCERY_READER_TOKENS;
  delete process.env.CHANCERY_EDITOR_TOKENS;
});

test("a reader signs in, reads, may not upload, and signs out", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.getByLabel("Access token").fill("wrong");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toContain("not valid");
  await page.getByLabel("Access token").fill(tokens.reader);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("searchbox").waitFor();
  expect(await page.locator("#upload").count()).toBe(0);
  const cookies = await page.context().cookies();
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: "Strict" }]);
  expect(await page.evaluate(() => document.cookie)).toBe("");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("Access token").waitFor();
  await page.context().close();
});

test("an editor may upload", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.getByLabel("Access token").fill(tokens.editor);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.locator("#upload").waitFor();
  await page.context().close();
});
