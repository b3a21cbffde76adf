import type { DateInterval } from "../../schema/index.ts";
import { daysBetween } from "../../time/index.ts";
import { dayOf } from "../date/parse-day.ts";
import type { ArticleDraft } from "../draft.ts";

/** A mail brings news of the last days; older reports that are passed on are rare, and so near the same day rarer. */
const FRESH_DAYS = 31;

/**
 * The day of a dateline without a year, when only one year fits: not before the latest year that the text speaks of as
 * past, not after the day the file arrived. The day of a mail settles it alone when it is near. Null when two years
 * fit or there is no upper bound.
 */
export function inferYear(draft: ArticleDraft, uploadedAt: string | null): DateInterval | null {
  const sent = draft.publishedBefore;
  const before = sent ?? uploadedAt;
  if (draft.datelineDay === null || before === null) return null;
  const fresh = sent && lastSuch(draft.datelineDay, sent);
  if (sent && fresh && daysBetween(fresh, sent) <= FRESH_DAYS) return inferred(fresh);
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
  return only && fitting.length === 1 ? inferred(only) : null;
}

/** The last day of that month and day up to another. */
function lastSuch(monthDay: string, until: string): string | null {
  const [month, day] = monthDay.split("-").map(Number);
  const year = Number(until.slice(0, 4));
  const days = [year, year - 1].map((one) => dayOf(one, month ?? 0, day ?? 0));
  return days.find((one) => one !== null && one <= until) ?? null;
}

function inferred(day: string): DateInterval {
  return { start: day, end: day, precision: "day", basis: "inferred" };
}
