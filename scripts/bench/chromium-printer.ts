import { existsSync } from "node:fs";
import { browserPath, openBrowser } from "../../test/support/browser/open-browser.ts";

export interface Printer {
  print(): Promise<unknown>;
  close(): Promise<void>;
}

/** A warm browser that loads the page once and prints it; null where Chromium is not installed. */
export async function chromiumPrinter(html: string): Promise<Printer | null> {
  if (!existsSync(browserPath)) {
    console.error(`rendering: Chromium is not at ${browserPath}, no comparison with it`);
    return null;
  }
  const browser = await openBrowser();
  const page = await browser.newPage();
  return {
    print: async () => {
      await page.setContent(html, { waitUntil: "load" });
      return page.pdf({ format: "A4" });
    },
    close: () => browser.close(),
  };
}
