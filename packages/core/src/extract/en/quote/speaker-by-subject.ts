import type { SentenceReading } from "../clause/index.ts";
import { type EnglishReading, isQuoted, spanOf } from "../english-reading.ts";
import { type SpeakerCue, speakerAccording } from "./find-speaker.ts";

/** "“…,” according to the minister": named right after the quote, whoever stands before it. */
export function accordingAfter(reading: EnglishReading, sentence: SentenceReading, end: number): SpeakerCue | null {
  return /^\s*,?\s*according to\b/u.test(reading.article.body.slice(end, end + 20)) ? speakerAccording(sentence) : null;
}

/** "a book with the inscription “You are great”": the words are those of who gave or sent it. */
export function speakerByInscription(
  reading: EnglishReading,
  sentence: SentenceReading,
  start: number,
): SpeakerCue | null {
  const before = reading.article.body.slice(Math.max(0, start - 30), start);
  if (
    !/\b(?:inscri(?:bed|ption)|engraved|dedication|signed|card|note|reading|dedicated)\s*,?\s*:?$/iu.test(
      before.trimEnd(),
    )
  )
    return null;
  return speakerBySubject(reading, sentence, start, "en/quote/inscription");
}

/** "designated the group as “a threat to order”": who gives the label, though with no verb of saying. */
export function speakerByLabel(reading: EnglishReading, sentence: SentenceReading, start: number): SpeakerCue | null {
  const before = reading.article.body.slice(Math.max(0, start - 12), start);
  return /\bas\s+(?:an?\s+|the\s+)?$/iu.test(before)
    ? speakerBySubject(reading, sentence, start, "en/quote/label")
    : null;
}

function speakerBySubject(
  reading: EnglishReading,
  sentence: SentenceReading,
  start: number,
  rule: string,
): SpeakerCue | null {
  const clause = sentence.clauses.findLast((each) => {
    const verb = sentence.words[each.verb.head];
    const acts =
      each.verb.form === "finite" &&
      !each.verb.passive &&
      each.lemma !== "be" &&
      !/^(?:inscribe|sign|engrave|read)$/.test(each.lemma);
    return acts && each.subject && verb !== undefined && verb.start < start && !isQuoted(reading, verb.start);
  });
  return clause?.subject ? { span: spanOf(sentence, clause.subject), rule, sentence, clause } : null;
}
