import { foldedWords, foldText } from "../../text/index.ts";
import { STOP_WORDS, wordRarity } from "../word/index.ts";

const LONGEST = 3;

/** The most telling run of words that all texts hold, without small words at its ends: "a very sick man", "the man is a sick man" → "sick man". */
export function sharedRun(texts: readonly string[]): string {
  const [first = "", ...rest] = texts.map((text) => ` ${foldedWords(text).join(" ")} `);
  const words = first.trim().split(" ");
  // A first word is mostly an adverb that tells nothing: "somehow", "frankly".
  const runs = words
    .slice(1)
    .flatMap((_, before) =>
      Array.from({ length: Math.min(LONGEST, words.length - before - 1) }, (_, more) =>
        words.slice(before + 1, before + more + 2),
      ),
    );
  const [best] = runs
    .filter((run) => !run.some((word) => STOP_WORDS.has(word)))
    .filter((run) => rest.every((text) => text.includes(` ${run.join(" ")} `)))
    .sort((left, right) => weigh(right) - weigh(left));
  return best ? asWritten(texts[0] ?? "", best) : "";
}

function weigh(run: readonly string[]): number {
  return run.reduce((sum, word) => sum + wordRarity(word), 0);
}

/** The run as the first text writes it, capitals included. */
function asWritten(text: string, run: readonly string[]): string {
  const parts = text.split(/\s+/u).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
  const at = parts.findIndex((_, index) => run.every((word, offset) => foldText(parts[index + offset] ?? "") === word));
  return at < 0 ? run.join(" ") : parts.slice(at, at + run.length).join(" ");
}
