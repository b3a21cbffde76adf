import type { SentenceReading } from "../clause/index.ts";
import type { EnglishReading } from "../english-reading.ts";

export function sentenceAt(reading: EnglishReading, offset: number): SentenceReading | undefined {
  const { sentences } = reading.article;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return reading.sentences[low];
}
