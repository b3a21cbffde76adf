import type { TaggedArticle } from "../tag/index.ts";
import type { SentenceReading } from "./clause.ts";
import { readChunks } from "./read-chunks.ts";
import { readClauses } from "./read-clauses.ts";
import { readWords } from "./read-words.ts";

/** What is longer is a list or a table that lost its breaks; nobody writes such sentences. */
const LONGEST_SENTENCE = 400;

/** Reads every sentence of an article into words, phrases and clauses. */
export function readSentences(tagged: TaggedArticle): readonly SentenceReading[] {
  return tagged.sentences.map((tokens, sentence) => {
    const words = readWords(tokens.slice(0, LONGEST_SENTENCE), tagged.article.body);
    const chunks = readChunks(words);
    return {
      sentence,
      words,
      chunks,
      phrases: chunks.filter((chunk) => chunk.kind === "noun"),
      clauses: readClauses(words, chunks),
    };
  });
}
