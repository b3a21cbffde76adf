import { daysBetween, intervalsOverlap, weekdayOf } from "../../time/index.ts";
import { isNewsDay, type Report } from "../report/index.ts";
import type { Comparison } from "./comparison.ts";
import { isSameOnce } from "./once-only.ts";
import weights from "./weights.json" with { type: "json" };

/** How the days of two reports stand to each other. */
type DateRelation = "same" | "overlap" | "apart" | "unknown";

export interface DateEvidence {
  readonly relation: DateRelation;
  readonly evidence: number;
  /** Dates so far apart that no likeness of words makes them one event. */
  readonly impossible: boolean;
  /** Years lie between: no third report brings the two together. */
  readonly yearsApart: boolean;
  /** True when the act can befall its party once only, so that two dates of it are two versions. */
  readonly once: boolean;
  readonly why: string | null;
}

/** Dates further apart than this (days) are not two reports of one event, however alike the words. */
const FARTHEST = { recurring: 21, once: 100 } as const;

const YEAR = 365;

const NEAR = { impossible: false, yearsApart: false, once: false } as const;

/** The same day speaks for one event, most of all a day other than that of the news itself; days that exclude each other against. */
export function weighDates(left: Report, right: Report, { entity }: Comparison): DateEvidence {
  const relation = relateDates(left, right);
  const w = weights.event;
  switch (relation) {
    case "same": {
      const telling = left.date?.precision === "day" && !isNewsDay(left) && !isNewsDay(right);
      return {
        ...NEAR,
        relation,
        evidence: telling ? w.tellingDay : w.sameDay,
        why: "on the same day",
      };
    }
    case "overlap":
      return { ...NEAR, relation, evidence: w.datesOverlap, why: "at times that fit" };
    case "apart": {
      const once = isSameOnce(left, right, (id) => entity(id)?.type === "person");
      const days = daysApart(left, right);
      const impossible = days > (once ? FARTHEST.once : FARTHEST.recurring);
      const evidence = once ? w.datesApartOnce : w.datesApart;
      return { relation, evidence, impossible, yearsApart: days > YEAR, once, why: "though the dates differ" };
    }
    case "unknown":
      return { ...NEAR, relation, evidence: 0, why: null };
  }
}

function relateDates(left: Report, right: Report): DateRelation {
  if (left.date && right.date) {
    if (left.date.start === left.date.end && left.date.start === right.date.start && left.date.end === right.date.end)
      return "same";
    return intervalsOverlap(left.date, right.date) ? "overlap" : "apart";
  }
  return weekdaysClash(left, right) || weekdaysClash(right, left) ? "apart" : "unknown";
}

/** "on Wednesday" of an undated article cannot be a day that was a Tuesday. */
function weekdaysClash(undated: Report, other: Report): boolean {
  if (undated.weekday === null || undated.date !== null) return false;
  if (other.weekday !== null && other.date === null) return other.weekday !== undated.weekday;
  return other.date !== null && other.date.precision === "day" && weekdayOf(other.date.start) !== undated.weekday;
}

/** Days from the end of the earlier to the start of the later; 0 when they overlap or one is unknown. */
function daysApart(left: Report, right: Report): number {
  if (!left.date || !right.date || intervalsOverlap(left.date, right.date)) return 0;
  const gap = daysBetween(left.date.end, right.date.start);
  return gap > 0 ? gap : daysBetween(right.date.end, left.date.start);
}
