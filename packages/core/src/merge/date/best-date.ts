import type { DateInterval } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { daysBetween, intervalsOverlap } from "../../time/index.ts";

/** A date and how many reports give it. */
export interface CountedDate {
  readonly date: DateInterval;
  readonly count: number;
}

/** The same for dates that tell the same days on the same grounds. */
export function dateKey({ start, end, basis }: DateInterval): string {
  return `${start} ${end} ${basis}`;
}

export function countDates(dates: readonly DateInterval[]): readonly CountedDate[] {
  return [...Map.groupBy(dates, dateKey).values()].flatMap((equal) =>
    equal[0] ? [{ date: equal[0], count: equal.length }] : [],
  );
}

/**
 * The date of a fact from the dates its reports give: the one that most of them allow, then the most precise, then
 * the one that was stated rather than inferred. "January", "January 7" and "January 7" give January 7.
 */
export function bestDate(told: readonly CountedDate[]): DateInterval | null {
  const support = new Map(told.map(({ date }) => [date, countOverlaps(date, told)] as const));
  const [best] = [...support.keys()].sort(
    (left, right) =>
      (support.get(right) ?? 0) - (support.get(left) ?? 0) ||
      length(left) - length(right) ||
      basisRank(left) - basisRank(right) ||
      compareText(left.start, right.start),
  );
  return best ?? null;
}

function countOverlaps(date: DateInterval, told: readonly CountedDate[]): number {
  return told.reduce((sum, other) => (intervalsOverlap(date, other.date) ? sum + other.count : sum), 0);
}

function length(date: DateInterval): number {
  return daysBetween(date.start, date.end);
}

function basisRank(date: DateInterval): number {
  return ["stated", "metadata", "inferred"].indexOf(date.basis);
}
