import { type Browser, chromium } from "playwright-core";

export const browserPath = "/usr/bin/chromium";

/** Debian's browser; the flags keep it from asking for anything outside this machine. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
