import type { Span } from "../../../schema/index.ts";
import { dropDate } from "./drop-date.ts";
import type { Edit } from "./edit.ts";

const SAME_DAY =
  /\b(?:[Oo]n |[Ii]n )?(?:[Tt]he|[Tt]hat) (?:very )?same (?:day|evening|night|morning|afternoon|week|month|year)\b/gu;
/** The day is that of something told before in the sentence: "announced tariffs, but withdrew them the same night". */
const TOLD_BEFORE = /[,;:]|\b(?:and|but|after|when|before|as|while|that|\d{4})\b/u;

/** Takes out a day that an earlier sentence told: "The minister quit the same day" → "The minister quit". */
export function dropSameDay(body: string, { start, end }: Span): Edit[] {
  const sentence = body.slice(start, end);
  return [...sentence.matchAll(SAME_DAY)].flatMap(({ index, 0: words }) => {
    if (TOLD_BEFORE.test(sentence.slice(0, index))) return [];
    return dropDate(body, { start, end }, { start: start + index, end: start + index + words.length }) ?? [];
  });
}
