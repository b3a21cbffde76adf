import type { DateInterval, Fact } from "../../schema/index.ts";
import { addDays, dayParts, earlierDay, monthPeriod, resolveTime } from "../../time/index.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";
import { type DatedEvent, findAntecedent } from "./find-antecedent.ts";

/** What news tells as following on something came within so many days of it. */
const FOLLOWS_WITHIN = 21;
/** "after the crash" of long ago says nothing about how long after. */
const FRESH = 92;

/**
 * Gives events without a date that of the event they are told by, which another article may have dated: "hours before
 * the talks" is the day of the talks; "following the ouster" the month of the ouster, or the weeks after it. It proves
 * nothing, so it is laid over the facts when reports are joined and compared.
 */
export function lendDates(facts: readonly Fact[], reportsOf: (fact: Fact) => readonly Report[]): readonly Fact[] {
  const relative = new Map(
    facts.flatMap((fact) => {
      const reports = fact.date === null && fact.polarity === "affirmed" ? findRelative(reportsOf(fact)) : [];
      return reports.length > 0 ? [[fact, reports]] : [];
    }),
  );
  const articles = new Set([...relative.values()].flat().map(({ source }) => source.article.id));
  const events = groupEvents(facts, reportsOf, articles);
  return facts.map((fact) => {
    const dates = (relative.get(fact) ?? []).flatMap(
      (report) => lendDate(report, events.get(report.source.article.id) ?? []) ?? [],
    );
    const [date] = dates;
    const agree = date && dates.every(({ start, end }) => start === date.start && end === date.end);
    return agree ? { ...fact, date } : fact;
  });
}

type EventReport = ReportOf<"event">;

const known = new WeakMap<readonly Report[], readonly EventReport[]>();

/** The reports that are placed by another event; looked up once. */
function findRelative(reports: readonly Report[]): readonly EventReport[] {
  const relative = known.get(reports) ?? reports.filter(isRelative);
  known.set(reports, relative);
  return relative;
}

/** True for an event whose words place it by another: "hours before the talks", "following the raid". */
function isRelative(report: Report): report is EventReport {
  if (!isKind(report, "event")) return false;
  const { time, follows, status } = report.statement;
  return time?.anchor === "event" || (time === null && follows !== undefined && status === "happened");
}

/** The events of each article, with the dates of the facts they tell. */
function groupEvents(
  facts: readonly Fact[],
  reportsOf: (fact: Fact) => readonly Report[],
  articles: ReadonlySet<string>,
): ReadonlyMap<string, readonly DatedEvent[]> {
  const events = new Map<string, DatedEvent[]>();
  if (articles.size === 0) return events;
  for (const fact of facts) {
    for (const report of reportsOf(fact)) {
      const { id } = report.source.article;
      if (!isKind(report, "event") || !articles.has(id)) continue;
      const own = events.get(id);
      if (own) own.push({ report, date: fact.date });
      else events.set(id, [{ report, date: fact.date }]);
    }
  }
  return events;
}

function lendDate(report: EventReport, events: readonly DatedEvent[]): DateInterval | null {
  const { time, follows } = report.statement;
  const { article, publishedAt } = report.source;
  if (time?.anchorText !== undefined) {
    const start = article.body.indexOf(time.anchorText, time.span.start);
    const anchor = findAntecedent(report, { start, end: start + time.anchorText.length }, events);
    const date = anchor && resolveTime({ ...time, anchor: "publication" }, anchor);
    return date ? { ...date, basis: "inferred" } : null;
  }
  const anchor = follows === undefined ? null : findAntecedent(report, follows, events);
  return anchor && daysFollowing(anchor, publishedAt);
}

/** The month of the day, where what follows it fell into that month for sure; else the weeks after it. */
function daysFollowing({ start, precision }: DateInterval, publishedAt: DateInterval | null): DateInterval | null {
  if (precision !== "day" || publishedAt === null || publishedAt.end < start) return null;
  if (addDays(start, FRESH) < publishedAt.start) return null;
  const end = earlierDay(addDays(start, FOLLOWS_WITHIN), publishedAt.end);
  const { year, month } = dayParts(start);
  const whole = monthPeriod(year, month);
  return end <= whole.end ? { ...whole, basis: "inferred" } : { start, end, precision: "range", basis: "inferred" };
}
