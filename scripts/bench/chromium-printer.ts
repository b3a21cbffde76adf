import { existsSync } from "node:fs";
import { browserPath, openBrowser } from "../../test/support/browser/open-browser.ts";

export interface Printer {
  print(): Promise<unknown>;
  /** Milliseconds of the processor that all its processes have used so far. */
  processorTime(): Promise<number>;
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
  const session = await browser.newBrowserCDPSession();
  return {
    print: async () => {
      await page.setContent(html, { waitUntil: "load" });
      return page.pdf({ format: "A4" });
    },
    processorTime: async () => {
      const { processInfo } = await session.send("SystemInfo.getProcessInfo");
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
    },
    close: () => browser.close(),
  };
}
