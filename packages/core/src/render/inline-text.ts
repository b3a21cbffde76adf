import type { Inline } from "../schema/index.ts";

/** The words of a sentence without marks of emphasis, quotes in curly marks. */
export function inlineText(parts: readonly Inline[]): string {
  return parts.map(({ kind, text }) => (kind === "quote" ? `“${text}”` : text)).join("");
}
