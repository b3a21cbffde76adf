import type { DateInterval } from "../../schema/index.ts";
import { dayOf } from "../date/parse-day.ts";
import type { ArticleDraft } from "../draft.ts";

/**
 * The day of a dateline without a year, when only one year fits: not before the latest year that the text speaks of as
 * past, not after the day the file arrived. Null when two fit or there is no upper bound.
 */
export function inferYear(draft: ArticleDraft, before: string | null): DateInterval | null {
  if (draft.datelineDay === null || before === null) return null;
  const text = draft.pieces
    .filter((piece) => piece.kind !== "removed")
    .map((piece) => piece.text)
    .join("\n");
  const last = Number(before.slice(0, 4));
  const years = [...text.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![\d,])/g)]
    .map((match) => Number(match[0]))
    .filter((year) => year <= last);
  if (years.length === 0) return null;
  const first = Math.max(...years);
  const [month, day] = draft.datelineDay.split("-").map(Number);
  const fitting: string[] = [];
  for (let year = first; year <= last; year++) {
    const date = dayOf(year, month ?? 0, day ?? 0);
    if (date && date <= before) fitting.push(date);
  }
  const [only] = fitting;
  return only && fitting.length === 1 ? { start: only, end: only, precision: "day", basis: "inferred" } : null;
}
