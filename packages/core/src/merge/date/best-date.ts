import type { DateInterval } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { daysBetween, intervalsOverlap } from "../../time/index.ts";

/**
 * The date of a fact from the dates its reports give: the one that most of them allow, then the most precise, then
 * the one that was stated rather than inferred. "January", "January 7" and "January 7" give January 7.
 */
export function bestDate(dates: readonly DateInterval[]): DateInterval | null {
  const support = (date: DateInterval) => dates.filter((other) => intervalsOverlap(date, other)).length;
  const [best] = [...dates].sort(
    (left, right) =>
      support(right) - support(left) ||
      length(left) - length(right) ||
      basisRank(left) - basisRank(right) ||
      compareText(left.start, right.start),
  );
  return best ?? null;
}

function length(date: DateInterval): number {
  return daysBetween(date.start, date.end);
}

function basisRank(date: DateInterval): number {
  return ["stated", "metadata", "inferred"].indexOf(date.basis);
}
