import type { EventStatement } from "../../../schema/index.ts";
import type { EnglishReading } from "../english-reading.ts";
import { readClauseEvent } from "./read-clause-event.ts";
import { readNounEvents } from "./read-noun-events.ts";

/** Finds what happened, is planned or was called for, by verbs and by nouns: "extradited one trafficker", "Trump's visa revocation". */
export function findEvents(reading: EnglishReading): readonly EventStatement[] {
  return reading.sentences.flatMap((sentence) => {
    const byVerb = sentence.clauses.flatMap((clause) => readClauseEvent(reading, sentence, clause) ?? []);
    return [...byVerb, ...readNounEvents(reading, sentence, byVerb)];
  });
}
