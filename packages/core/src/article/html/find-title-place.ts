import { foldedWords } from "../../text/index.ts";
import type { Page } from "./page.ts";

/**
 * Index of the block that holds the title: the <h1> or else any block of just its words, else the first <h1> that shares
 * a long word with it, else the first <h1>; null without one.
 */
export function findTitlePlace({ marked, blocks }: Page, title: string | null): number | null {
  const words = foldedWords(title ?? "");
  const isTitle = (text: string) => words.length > 0 && foldedWords(text).join(" ") === words.join(" ");
  const headings = marked.filter((mark) => mark.tag === "h1" && mark.text !== "");
  const exact = headings.find(({ text }) => isTitle(text))?.block ?? blocks.findIndex(({ text }) => isTitle(text));
  if (exact >= 0) return exact;
  const long = new Set(words.filter((word) => word.length > 3));
  const similar = headings.find(({ text }) => foldedWords(text).some((word) => long.has(word)));
  return (similar ?? headings[0])?.block ?? null;
}
