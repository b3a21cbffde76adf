import { foldText } from "../../text/index.ts";

const LEADING = new Set([
  "the",
  "mr",
  "mrs",
  "ms",
  "dr",
  "sir",
  "dame",
  "gen",
  "col",
  "sen",
  "rep",
  "gov",
  "president",
]);

/** The words of a name, folded, without article, courtesy title, possessive and dots: "the U.S. Treasury's" → us treasury. */
export function nameWords(name: string): string[] {
  const words = foldText(name)
    .replace(/'s\b|'$/gu, "")
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1")
    .replace(/\./gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  while (words.length > 1 && LEADING.has(words[0] ?? "")) words.shift();
  return words;
}

/** One string for comparing whole names: equal keys are the same words. */
export function nameKey(name: string): string {
  return nameWords(name).join(" ");
}
