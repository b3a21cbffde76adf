import type { Inline } from "../../schema/index.ts";

/** How much of a sentence stands in quotation marks, 0 … 1. */
export function quotedShare(parts: readonly Inline[]): number {
  const lengthOf = (texts: readonly Inline[]) => texts.reduce((total, { text }) => total + text.length, 0);
  return lengthOf(parts.filter(({ kind }) => kind === "quote")) / Math.max(1, lengthOf(parts));
}
