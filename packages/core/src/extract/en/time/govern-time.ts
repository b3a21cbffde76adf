import type { Article, Span, TimeExpression } from "../../../schema/index.ts";
import { comparesOnly } from "./compares-only.ts";
import { type Segment, segmentAt, segmentSentence } from "./segment-sentence.ts";

/** What is needed to tell which time some words speak of. */
export interface TimeReading {
  readonly article: Pick<Article, "body" | "sentences" | "blocks">;
  readonly times: readonly TimeExpression[];
}

/**
 * The time expression that governs the words of a span: one of its own clause, the one that opens its sentence, or for
 * "…, killing 228" that of the clause before it. Null where the sentence leaves the time of these words open.
 */
export function governTime({ article, times }: TimeReading, span: Span): TimeExpression | null {
  const sentence = article.sentences.findLast(({ start }) => start <= span.start);
  if (!sentence) return null;
  const dated = times.filter(
    (time) => inside(time.span, sentence) && places(time) && !comparesOnly(article.body, time),
  );
  if (dated.length === 0) return null;
  const segments = segmentSentence(article.body, sentence);
  for (let index: number | null = segmentAt(segments, span.start); index !== null; ) {
    const segment: Segment | undefined = segments[index];
    if (!segment) break;
    const found = nearest(
      dated.filter((time) => inside(time.span, segment)),
      span,
    );
    if (found) return found;
    index = segment.parent;
  }
  const named = attributive(article.body, segments, span, dated);
  if (named) return named;
  // "On Tuesday, …", "In October …": what opens the sentence holds for all of it.
  const opening = dated.find((time) => opensSentence(article.body, sentence, time));
  return opening ?? null;
}

/** True for expressions that place something in the calendar; "in the past six months" does, "for six months" does not. */
export function places({ type, value, timex }: TimeExpression): boolean {
  if (value.kind === "stretch") return true;
  return (type === "date" || type === "time") && value.kind !== "open" && !timex.endsWith("_REF");
}

/** "the January 3 operation that captured …": a date that names the noun holds for the clause about that noun. */
function attributive(
  body: string,
  segments: readonly Segment[],
  span: Span,
  dated: readonly TimeExpression[],
): TimeExpression | undefined {
  const own = segmentAt(segments, span.start);
  const [before, after] = [segments[own - 1], segments[own]];
  if (!before || !after || !/^[, ]*(?:that|which|who)\b/.test(body.slice(after.start, after.end))) return undefined;
  const last = dated.findLast((time) => inside(time.span, before));
  if (!last || PREPOSITION.test(body.slice(before.start, last.span.start))) return undefined;
  return NOUN_PHRASE.test(body.slice(last.span.end, before.end)) ? last : undefined;
}

const PREPOSITION = /\b(?:on|in|at|by|since|until|from|during|after|before) $/i;
/** A few words with no mark between: " US military operation". */
const NOUN_PHRASE = /^(?:[ \u00a0][\p{L}’'-]+){1,4}$/u;

function nearest(dated: readonly TimeExpression[], span: Span): TimeExpression | undefined {
  return dated.toSorted((left, right) => distance(left.span, span) - distance(right.span, span))[0];
}

function distance(left: Span, right: Span): number {
  if (left.end <= right.start) return right.start - left.end;
  return right.end <= left.start ? left.start - right.end : 0;
}

/** True for the time that a sentence begins with, which holds for all of it: "On Tuesday, …", "In October …". */
export function opensSentence(body: string, sentence: Span, { span }: TimeExpression): boolean {
  return /^["“(]?(?:(?:and|but|then|meanwhile|later|earlier|on|in|at|by|during|since|early|late),? (?:the )?)*$/i.test(
    body.slice(sentence.start, span.start),
  );
}

function inside(span: Span, outer: Span): boolean {
  return outer.start <= span.start && span.end <= outer.end;
}
