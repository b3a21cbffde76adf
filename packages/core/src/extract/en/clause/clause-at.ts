import type { Clause, SentenceReading } from "./clause.ts";

/** The narrowest clause whose words hold an offset. */
export function clauseAt(sentence: SentenceReading, offset: number): Clause | undefined {
  let best: Clause | undefined;
  for (const clause of sentence.clauses) {
    const start = sentence.words[clause.from]?.start ?? Infinity;
    const end = sentence.words[clause.to - 1]?.end ?? 0;
    if (start > offset || end <= offset) continue;
    if (!best || clause.to - clause.from < best.to - best.from) best = clause;
  }
  return best;
}
