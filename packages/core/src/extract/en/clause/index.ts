export type { Chunk, NounPhrase } from "./chunk.ts";
export type { Clause, Oblique, SentenceReading, WordRange } from "./clause.ts";
export { readSentences } from "./read-sentences.ts";
export type { Word } from "./word.ts";
