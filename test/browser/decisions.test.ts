import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkAccessibility } from "../support/browser/check-accessibility.ts";
import { openBrowser } from "../support/browser/open-browser.ts";
import { startServer } from "../support/browser/start-server.ts";
import { waitForEdition } from "../support/browser/wait-for-edition.ts";
import { watchPage } from "../support/browser/watch-page.ts";
import { repository } from "../support/source-files.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
  const name = "friendly-oval-office-meeting.txt";
  const body = readFileSync(join(repository, "seeds/articles", name));
  await fetch(`${server.url}/articles?name=${name}`, { method: "POST", body });
  await waitForEdition(server.url, 1);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test("a fact is annotated on its page, the decision is listed, and undone", async () => {
  const { items } = await (await fetch(`${server.url}/facts?limit=1`)).json();
  const page = await (await browser.newContext()).newPage();
  const complaints = watchPage(page);
  await page.goto(`${server.url}/facts/${items[0].id}`);
  await page.getByLabel("Add a note").check();
  expect(await checkAccessibility(page)).toEqual([]);
  await page.getByLabel("Note", { exact: true }).fill("Ask the protocol office.");
  await page.getByLabel("Why").fill("One outlet only.");
  await page.getByLabel("Your name").fill("A. Ruiz");
  await page.getByRole("button", { name: "Record the decision" }).click();
  await page.getByText("Recorded; see edition 2").waitFor();
  await page.reload();
  await page.getByText("A. Ruiz: Ask the protocol office.").waitFor();

  await page.goto(`${server.url}/decisions`);
  await page.getByRole("row").filter({ hasText: "One outlet only." }).filter({ hasText: "applied" }).waitFor();
  expect(await checkAccessibility(page)).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Nobody has decided anything").waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test("a decision that cannot be made says why and records nothing", async () => {
  const { items } = await (await fetch(`${server.url}/facts?limit=1`)).json();
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.url}/facts/${items[0].id}`);
  await page.getByLabel("Another fact is the same").check();
  await page.getByLabel("Address or id of the other fact").fill("f-none");
  await page.getByLabel("Why").fill("The same event.");
  await page.getByLabel("Your name").fill("A. Ruiz");
  await page.getByRole("button", { name: "Record the decision" }).click();
  await page.getByText("There is no fact f-none.").waitFor();
  expect((await (await fetch(`${server.url}/decisions`)).json()).items).toEqual([]);
  await page.close();
});
