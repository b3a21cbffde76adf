import type { EventStatement, QuantityStatement, Span } from "../../schema/index.ts";
import { contentId } from "../../text/index.ts";
import { isDisowned } from "./claim/find-governor.ts";
import { clauseAt } from "./clause/clause-at.ts";
import type { Clause, SentenceReading } from "./clause/index.ts";
import type { EnglishReading } from "./english-reading.ts";
import { attributionOf } from "./event/attribution-of.ts";
import { verbType } from "./event/event-lexicon.ts";
import { assessedBy } from "./quantity/assessed-by.ts";
import { findQuantities, type QuantityDraft } from "./quantity/index.ts";

/** Makes statements of an article's amounts, each with who vouches for it and the event it measures. */
export function readQuantities(
  reading: EnglishReading,
  events: readonly EventStatement[],
): readonly QuantityStatement[] {
  return findQuantities(reading)
    .filter((draft) => !isAsked(reading, draft))
    .map((draft) => makeStatement(reading, draft, events));
}

/** Who asks in an interview states nothing. */
function isAsked({ marked }: EnglishReading, { amount }: QuantityDraft): boolean {
  return marked.some(({ turn }) => turn?.speaker === null && turn.start <= amount.start && amount.end <= turn.end);
}

function makeStatement(
  reading: EnglishReading,
  draft: QuantityDraft,
  events: readonly EventStatement[],
): QuantityStatement {
  const { article } = reading;
  const sentence = reading.sentences[draft.sentence];
  const clause = sentence && clauseAt(sentence, draft.amount.start);
  const measured = measuredEvent(draft, events);
  return {
    kind: "quantity",
    id: contentId("s", [article.id, "quantity", draft.amount.start, draft.amount.end, draft.quantity.unit]),
    article: article.id,
    span: draft.span,
    sentence: draft.sentence,
    rule: draft.rule,
    implied: [],
    topics: [],
    time: sentence && clause && isTimeOfAccusing(sentence, clause, draft) ? null : draft.time,
    attribution:
      sentence && clause
        ? (attributionOf(reading, sentence, clause) ?? assessedBy(reading, sentence, clause, draft.amount))
        : null,
    polarity: sentence && clause && isDisowned(sentence, clause) ? "denied" : "affirmed",
    quantity: draft.quantity,
    amount: draft.amount,
    ...(measured ? { of: measured.id } : {}),
  };
}

/** "accused it on Tuesday of ramming a boat, injuring eight": the day is that of the accusing. */
function isTimeOfAccusing(sentence: SentenceReading, clause: Clause, { time }: QuantityDraft): boolean {
  const dated = time && clauseAt(sentence, time.span.start);
  return dated != null && dated !== clause && verbType(dated.lemma, undefined) === "accuse";
}

/** The event of the narrowest clause around the amount. */
function measuredEvent(draft: QuantityDraft, events: readonly EventStatement[]): EventStatement | undefined {
  let best: EventStatement | undefined;
  for (const event of events) {
    if (event.sentence !== draft.sentence || !contains(event.span, draft.amount)) continue;
    if (!best || length(event.span) < length(best.span)) best = event;
  }
  return best;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function length(span: Span): number {
  return span.end - span.start;
}
