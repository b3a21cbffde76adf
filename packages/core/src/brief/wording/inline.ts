import type { Inline } from "../../schema/index.ts";

export const plain = (text: string): Inline => ({ kind: "text", text });
export const strong = (text: string): Inline => ({ kind: "strong", text });
export const emphasis = (text: string): Inline => ({ kind: "emphasis", text });
export const quoted = (text: string): Inline => ({ kind: "quote", text });

/** The words of a sentence without its marks of emphasis; quotes in curly marks. */
export function inlineText(parts: readonly Inline[]): string {
  return parts.map(({ kind, text }) => (kind === "quote" ? `“${text}”` : text)).join("");
}
