import type { EventStatement } from "../../../schema/index.ts";
import type { EnglishReading } from "../english-reading.ts";
import { impliedTimes } from "./implied-times.ts";
import { mergeParticipants } from "./participants.ts";
import { readClauseEvent } from "./read-clause-event.ts";
import { readNounEvents } from "./read-noun-events.ts";

/** Finds what happened, is planned or was called for, by verbs and by nouns: "recalled its envoy", "the ministry's visa revocation". */
export function findEvents(reading: EnglishReading): readonly EventStatement[] {
  const impliedTime = impliedTimes(reading);
  return reading.sentences.flatMap((sentence) => {
    const block = reading.article.sentences[sentence.sentence]?.block ?? 0;
    const kind = reading.article.blocks[block]?.kind;
    if (kind === "heading" || kind === "byline" || kind === "dateline") return [];
    const byVerb = joinByTrigger(
      sentence.clauses.flatMap((clause) => readClauseEvent(reading, sentence, clause, impliedTime) ?? []),
    );
    return [...byVerb, ...readNounEvents(reading, sentence, byVerb)];
  });
}

/** "The meeting, held behind closed doors, lasted two hours" tells of one event with two verbs: the longest clause keeps it. */
function joinByTrigger(events: readonly EventStatement[]): readonly EventStatement[] {
  const joined: EventStatement[] = [];
  for (const event of events) {
    const at = joined.findIndex((other) => other.trigger.start === event.trigger.start);
    const other = joined[at];
    if (other) joined[at] = join(other, event);
    else joined.push(event);
  }
  return joined;
}

function join(left: EventStatement, right: EventStatement): EventStatement {
  const [kept, lost] =
    right.span.end - right.span.start > left.span.end - left.span.start ? [right, left] : [left, right];
  const participants = mergeParticipants([kept.participants, lost.participants]);
  return { ...kept, participants, time: kept.time ?? lost.time };
}
