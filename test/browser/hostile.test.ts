import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser/open-browser.ts";
import { startServer } from "../support/browser/start-server.ts";
import { waitForEdition } from "../support/browser/wait-for-edition.ts";
import { watchPage } from "../support/browser/watch-page.ts";

const SCRIPT = `<script>window.broken=1</script><img src=x onerror="window.broken=1">`;
const NAME = `"><svg onload="window.broken=1">.txt`;
const ARTICLE = `Colombia and the United States ${SCRIPT} sign a trade note

By Eve ${SCRIPT} Mallory
February 3, 2026

The United States and Colombia signed a trade note in Bogotá on February 3, 2026, officials of the two countries said. President Gustavo Petro thanked the U.S. government.

"This is ${SCRIPT} a good day," Petro said. At least 12 ${SCRIPT} ministers attended the meeting of the United States and Colombia.

\u202eThe note was written in Washington javascript:window.broken=1 and {{ constructor }} {% include "x" %} ${"w".repeat(10_000)}.
`;

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
  await fetch(`${server.url}/articles?name=${encodeURIComponent(NAME)}`, { method: "POST", body: ARTICLE });
  await waitForEdition(server.url, 1);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test("nothing an article or its name holds runs or widens a page", async () => {
  const ids = async (list: string) =>
    (await (await fetch(`${server.url}/${list}`)).json()).items.map(({ id }: { id: string }) => id);
  const [article] = await ids("articles");
  const facts = (await ids("facts")).slice(0, 5).map((id: string) => `/facts/${id}`);
  const search = `/search?q=${encodeURIComponent(`"><script>window.broken=1</script>`)}`;
  for (const path of ["/", `/articles/${article}`, ...facts, search, "/search?q=note", "/briefings/latest.html"]) {
    const page = await (await browser.newContext({ viewport: { width: 800, height: 600 } })).newPage();
    const complaints = watchPage(page);
    await page.goto(`${server.url}${path}`);
    expect(await page.evaluate(() => "broken" in window), path).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(800);
    expect(complaints, path).toEqual([]);
    await page.context().close();
  }
});
