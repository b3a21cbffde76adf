import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const EXECUTABLE = "/usr/bin/chromium";

export interface Printer {
  print(): Promise<unknown>;
  close(): Promise<void>;
}

/** A warm browser that loads the page once and prints it; null where Chromium is not installed. */
export async function chromiumPrinter(html: string): Promise<Printer | null> {
  if (!existsSync(EXECUTABLE)) {
    console.error(`rendering: Chromium is not at ${EXECUTABLE}, no comparison with it`);
    return null;
  }
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const page = await browser.newPage();
  return {
    print: async () => {
      await page.setContent(html, { waitUntil: "load" });
      return page.pdf({ format: "A4" });
    },
    close: () => browser.close(),
  };
}
