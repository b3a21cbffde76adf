import type { Attribution, Span } from "../../../schema/index.ts";
import { sourceOf } from "../claim/source-of.ts";
import type { Clause, SentenceReading } from "../clause/index.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";

/** Verbs whose subject vouches for the amount behind them. */
const ASSESSING = /^(?:estimate|count|tally|calculate|reckon)$/u;
/** Verbs whose subject does so where the amount is what they fall on: "admits 37 such cases", "reported at least nine deaths". */
const GRANTING = /^(?:acknowledge|admit|concede|confirm|list|recogni[sz]e|record|register|report)$/u;
const AT_ONCE =
  /^ (?:(?:about|almost|around|at least|fewer than|just|more than|nearly|no more than|only|over|some) )?$/iu;
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
  const { body } = reading.article;
  const end = sentence.words[verb.head]?.end ?? amount.start;
  const isGranted = GRANTING.test(lemma) && AT_ONCE.test(body.slice(end, amount.start));
  const isGiven = isGranted || ASSESSING.test(lemma) || PUT_AT.test(body.slice(start, amount.start));
  return isGiven && start < amount.start
    ? { source: sourceOf(reading, spanOf(sentence, subject)), modality: "reported" }
    : null;
}
