import type { Attribution, Span } from "../../../schema/index.ts";
import { sourceOf } from "../claim/source-of.ts";
import type { Clause, SentenceReading } from "../clause/index.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";

/** Verbs whose subject vouches for the amount behind them. */
const ASSESSING = /^(?:estimate|count|tally|calculate|reckon)$/u;
const PUT_AT = /\bput(?:s|ting)? (?:[\p{L}’'-]+ ){1,8}at (?:[\p{L} ]{1,20} )?$/iu;

/** Who vouches for an amount by the verb that gives it: "The ministry put the toll at 43", "Police counted 300". */
export function assessedBy(
  reading: EnglishReading,
  sentence: SentenceReading,
  clause: Clause,
  amount: Span,
): Attribution | null {
  const { lemma, subject, verb } = clause;
  if (subject === null || verb.passive || verb.negated) return null;
  const start = sentence.words[verb.from]?.start ?? amount.start;
  const isGiven = ASSESSING.test(lemma) || PUT_AT.test(reading.article.body.slice(start, amount.start));
  return isGiven && start < amount.start
    ? { source: sourceOf(reading, spanOf(sentence, subject)), modality: "reported" }
    : null;
}
