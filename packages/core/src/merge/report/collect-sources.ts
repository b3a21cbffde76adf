import type { Reading } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { readStatements, type StatementWords, type WordsRead } from "./read-statement.ts";
import type { Source } from "./source.ts";

interface Collected {
  readonly source: Source;
  readonly words: readonly StatementWords[];
}

/** A reading that is merged again is the source it was before. */
const known = new WeakMap<Reading["extraction"], Collected>();

/**
 * The readings as a set in one fixed order: an article that came twice counts once (the one with the
 * smaller file name stays), and the order of arrival is forgotten.
 */
export function collectSources(readings: readonly Reading[]): Source[] {
  const byId = new Map<string, Reading>();
  for (const reading of readings) {
    const rival = byId.get(reading.article.id);
    if (rival === undefined || compareReadings(reading, rival) < 0) byId.set(reading.article.id, reading);
  }
  const read: WordsRead = new Map();
  return [...byId.values()]
    .sort((left, right) => compareText(left.article.id, right.article.id))
    .map((reading) => toSource(reading, read));
}

function toSource({ article, extraction }: Reading, read: WordsRead): Source {
  const before = known.get(extraction);
  if (before?.source.article === article) return before.source;
  const source = { article, extraction, publishedAt: article.publishedAt };
  known.set(extraction, { source, words: readWords(source, read) });
  return source;
}

function readWords({ article, extraction }: Source, read: WordsRead): readonly StatementWords[] {
  return extraction.relevance.inScope ? readStatements({ article, extraction }, read) : [];
}

/** What the statements of a source say in words; none where it is out of scope. */
export function wordsOf(source: Source): readonly StatementWords[] {
  return known.get(source.extraction)?.words ?? readWords(source, new Map());
}

/** Lets go of the words of sources whose reports are read. */
export function forgetWords(sources: readonly Source[]): void {
  for (const { extraction } of sources) known.delete(extraction);
}

/** Copies of one article can differ in file name and upload metadata only; a stated date is worth keeping. */
function compareReadings(left: Reading, right: Reading): number {
  return (
    Number(left.article.publishedAt === null) - Number(right.article.publishedAt === null) ||
    compareText(left.article.file, right.article.file) ||
    compareText(JSON.stringify(left), JSON.stringify(right))
  );
}
