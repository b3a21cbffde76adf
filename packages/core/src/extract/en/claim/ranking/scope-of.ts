import type { SentenceReading } from "../../clause/index.ts";
import { type EnglishReading, spanOf } from "../../english-reading.ts";
import type { RankedPhrase } from "./ranked-phrase.ts";

const WORLD = /\b(?:world|global|globe|planet|earth)\b/iu;
const REGION = /\b(?:region|continent|hemisphere|country|nation|state|city|province|sector|industry)\b/iu;

/** Among what something ranks so: "world", a place by name, or "region"; null where that is left open. */
export function scopeOf(reading: EnglishReading, sentence: SentenceReading, phrase: RankedPhrase): string | null {
  const { start, end } = spanOf(sentence, phrase);
  const others = sentence.words.slice(phrase.from, phrase.to).filter((_, index) => phrase.from + index !== phrase.head);
  const text = others.map((word) => word.text).join(" ");
  if (WORLD.test(text)) return "world";
  const place = reading.entities.mentionsIn(start, end).find(({ entity }) => entity.type === "place");
  return place?.entity.name ?? REGION.exec(text)?.[0].toLowerCase() ?? null;
}
