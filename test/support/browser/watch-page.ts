import type { Page } from "playwright-core";

/** Collects what a page complains about: script errors, blocked code, failed loads. */
export function watchPage(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  return complaints;
}
