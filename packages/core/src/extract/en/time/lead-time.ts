import type { Sentence, TimeExpression } from "../../../schema/index.ts";
import { places, type TimeReading } from "./govern-time.ts";

/** The news of a report stands in its first sentences. */
const LEAD_SENTENCES = 2;

/** Headline, dek and the first sentences of the text. */
export function leadSentences({ sentences, blocks }: TimeReading["article"]): readonly Sentence[] {
  const first = sentences.findIndex(({ block }) => blocks[block]?.kind === "paragraph");
  return sentences.slice(0, first + LEAD_SENTENCES);
}

/**
 * The day that the report is about: the first past day in the lead ("… said on Tuesday"). What the report tells in the
 * past tense without a date of its own happened then more often than on the day it was published.
 */
export function leadTime({ article, times }: TimeReading): TimeExpression | null {
  const told = leadSentences(article).filter(({ block }) => article.blocks[block]?.kind === "paragraph");
  const day = times.find(
    (time) =>
      told.some(({ start, end }) => start <= time.span.start && time.span.end <= end) &&
      places(time) &&
      isPastDay(time),
  );
  return day ?? null;
}

function isPastDay({ value, anchor, limit, range, timex }: TimeExpression): boolean {
  if (limit !== undefined || range !== undefined || anchor !== "publication" || timex === "PRESENT_REF") return false;
  if (value.kind === "shift") return value.unit === "day" && value.rounded && value.amount <= 0;
  if (value.kind !== "partial" || (value.day === undefined && value.weekday === undefined)) return false;
  return value.direction === "past" || value.direction === "before";
}
