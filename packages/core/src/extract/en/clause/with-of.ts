import type { SentenceReading, WordRange } from "./clause.ts";

/** A phrase with the "of"-phrases that belong to it: "the secretary" → "the secretary of state". */
export function withOf(sentence: SentenceReading, range: WordRange): WordRange {
  let { to } = range;
  while (sentence.words[to]?.lower === "of") {
    const next = sentence.phrases.find((phrase) => phrase.from === to + 1);
    if (!next) break;
    to = next.to;
  }
  return { from: range.from, to };
}
