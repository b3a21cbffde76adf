import type { DateInterval } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { daysBetween, intervalsOverlap } from "../../time/index.ts";

/**
 * The date of a fact from the dates its reports give: the one that most of them allow, then the most precise, then
 * the one that was stated rather than inferred. "January", "January 7" and "January 7" give January 7.
 */
export function bestDate(dates: readonly DateInterval[]): DateInterval | null {
  const told = [...Map.groupBy(dates, ({ start, end, basis }) => `${start} ${end} ${basis}`).values()];
  const support = new Map(told.flatMap(([date]) => (date ? [[date, countOverlaps(date, told)] as const] : [])));
  const [best] = [...support.keys()].sort(
    (left, right) =>
      (support.get(right) ?? 0) - (support.get(left) ?? 0) ||
      length(left) - length(right) ||
      basisRank(left) - basisRank(right) ||
      compareText(left.start, right.start),
  );
  return best ?? null;
}

function countOverlaps(date: DateInterval, told: readonly (readonly DateInterval[])[]): number {
  return told.reduce((sum, equal) => (equal[0] && intervalsOverlap(date, equal[0]) ? sum + equal.length : sum), 0);
}

function length(date: DateInterval): number {
  return daysBetween(date.start, date.end);
}

function basisRank(date: DateInterval): number {
  return ["stated", "metadata", "inferred"].indexOf(date.basis);
}
