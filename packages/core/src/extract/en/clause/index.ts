export type { Chunk, NounPhrase, VerbGroup } from "./chunk.ts";
export type { Clause, ClauseKind, Oblique, SentenceReading, WordRange } from "./clause.ts";
export { readSentences } from "./read-sentences.ts";
export type { Word } from "./word.ts";
