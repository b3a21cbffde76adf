import type { Attribution, ClaimStatement, Modality, Source, Span } from "../../../schema/index.ts";
import { contentId } from "../../../text/index.ts";
import type { Clause, SentenceReading, WordRange } from "../clause/index.ts";
import { NOBODY } from "../clause/word-lists.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";
import { isWithheld } from "../event/event-status.ts";
import { timeOf, timeWithin } from "../time-of.ts";
import { isDisowned } from "./find-governor.ts";

interface Making {
  readonly rule: string;
  readonly implied: readonly string[];
  readonly target: Source | null;
  readonly clause: Clause | null;
  readonly modality: Modality;
}

export function makeClaim(
  reading: EnglishReading,
  sentence: SentenceReading,
  range: WordRange,
  proposition: WordRange,
  attribution: Attribution,
  making: Making,
): ClaimStatement {
  const span: Span = spanOf(sentence, range);
  return {
    kind: "claim",
    id: contentId("s", [reading.article.id, "claim", span.start, span.end, attribution.source.text]),
    article: reading.article.id,
    span,
    sentence: sentence.sentence,
    rule: making.rule,
    implied: making.implied,
    topics: [],
    time: making.clause ? timeOf(reading, sentence, making.clause) : timeWithin(reading, sentence, range),
    attribution,
    polarity: isNegative(sentence, proposition, making) ? "denied" : "affirmed",
    proposition: spanOf(sentence, proposition),
    target: making.target,
  };
}

/** "did not say that …", "stopped short of criticising it", "announced no new tariffs": what is told did not come about. */
function isNegative(sentence: SentenceReading, proposition: WordRange, { clause }: Making): boolean {
  const nothing = sentence.words[proposition.from]?.lower === "no";
  if (clause === null) return nothing;
  const unsaid = clause.verb.negated || isWithheld(sentence, clause) || isNobody(sentence, clause);
  return nothing !== (unsaid !== isDisowned(sentence, clause));
}

/** "No one has asked us to leave" */
function isNobody({ words }: SentenceReading, { subject }: Clause): boolean {
  return subject !== null && NOBODY.test(words[subject.from]?.lower ?? "");
}
