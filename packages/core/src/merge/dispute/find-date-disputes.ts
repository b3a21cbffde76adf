import type { DateInterval, Fact } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { daysBetween, formatInterval, intervalsOverlap } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { isSameOnce } from "../cluster/once-only.ts";
import { bestDate, countDates } from "../date/best-date.ts";
import { isSpeech } from "../event/index.ts";
import { isSuperseded } from "../fact/is-superseded.ts";
import type { Report } from "../report/index.ts";
import type { Disagreement } from "./build-dispute.ts";
import { groupVersions } from "./group-versions.ts";
import { listWords } from "./list-words.ts";
import { titleDispute } from "./title-dispute.ts";

/** One event, days that exclude each other: "4 March" and "late April". "March" and "4 March" agree. */
export function findDateDisputes(fact: Fact, reports: readonly Report[], comparison: Comparison): Disagreement[] {
  if (fact.kind !== "event") return [];
  const dated = reports
    .filter(
      (report) => isOwnDate(report) && !reports.some((later) => later.date !== null && isSuperseded(report, later)),
    )
    .sort((left, right) => lengthOf(left) - lengthOf(right) || compareText(left.id, right.id));
  const once = happensOnce(reports, comparison);
  const versions = groupVersions(
    dated,
    (left, right) =>
      // The same words disagree in nothing: "the same day" is of whatever day was told before it.
      left.evidence.text === right.evidence.text ||
      !canCompare(left, right) ||
      !(once || nameOneOccasion(left, right, comparison)) ||
      (left.date !== null && right.date !== null && intervalsOverlap(left.date, right.date)),
  );
  if (versions.length < 2) return [];
  const named = versions.map((members) => ({ value: describe(members), reports: members }));
  return [
    {
      kind: "date",
      about: titleDispute("when", versions.flat(), comparison),
      why: `No day fits both ${listWords(named.map(({ value }) => value))}.`,
      facts: [fact.id],
      versions: named,
    },
  ];
}

/** A day that bounds the act ("since 2030") or stands far from its verb is mostly another act's. */
const REACH = 120;

function isOwnDate({ date, statement }: Report): boolean {
  if (date === null || statement.kind !== "event" || statement.time === null || statement.time.limit !== undefined)
    return false;
  return Math.abs(statement.time.span.start - statement.trigger.start) <= REACH;
}

/**
 * Strikes and protests recur: two days of them are two versions of one only where the same person or body is named in
 * both. The same people accuse and praise each other again and again.
 */
function nameOneOccasion(left: Report, right: Report, { entity }: Comparison): boolean {
  if (isSpeech(left.concepts) && isSpeech(right.concepts)) return false;
  return [...left.entities].some((id) => {
    const type = right.entities.has(id) ? entity(id)?.type : undefined;
    return type === "person" || type === "organization";
  });
}

/** True when several sources tell of an act that can befall its party once only: then every day given for it counts. */
function happensOnce(reports: readonly Report[], { entity }: Comparison): boolean {
  return reports.some((left, index) =>
    reports
      .slice(index + 1)
      .some((right) => left.source !== right.source && isSameOnce(left, right, (id) => entity(id)?.type === "person")),
  );
}

/** A bare year far from a day names another time of a recurring act. */
function canCompare(left: Report, right: Report): boolean {
  if (!left.date || !right.date || left.date.precision === right.date.precision) return true;
  return left.date.precision !== "year" && right.date.precision !== "year";
}

function lengthOf({ date }: Report): number {
  return date ? daysBetween(date.start, date.end) : 0;
}

/** A day, month or year by the calendar; of a vaguer time the words of the source: "early February". */
function describe(reports: readonly Report[]): string {
  const date: DateInterval | null = bestDate(countDates(reports.flatMap((report) => report.date ?? [])));
  if (!date) return "no date";
  if (date.precision !== "range") return formatInterval(date);
  const told = reports.find((report) => report.date?.start === date.start && report.date.end === date.end);
  return told?.statement.time?.text ?? formatInterval(date);
}
